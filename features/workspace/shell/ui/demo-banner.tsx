import { Banner } from "@/components/banner";

/** Says everywhere in the demo that it is one. A server component: outside the demo its words are in no script. */
export function DemoBanner() {
  return (
    <Banner tone="accent">
      This is a demo with a sample organisation; its passwords are public. Keep nothing of your own in it.
    </Banner>
  );
}
