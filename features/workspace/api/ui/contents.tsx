import { TAGS } from "@/lib/http/contract";

const Entry = ({ id, children }: { readonly id: string; readonly children: string }) => (
  <li>
    <a className="block py-1 text-ink-2 hover:text-ink hover:underline" href={`#${id}`}>
      {children}
    </a>
  </li>
);

/** Links to every part of the page; beside it on a wide screen. */
export function Contents() {
  return (
    <nav aria-label="On this page" className="order-first text-sm xl:sticky xl:top-6 xl:order-last">
      <ul className="columns-2 gap-6 sm:columns-3 xl:columns-1">
        <Entry id="first-script">A first script</Entry>
        <Entry id="basics">What holds everywhere</Entry>
        {Object.keys(TAGS).map((tag) => (
          <Entry key={tag} id={tag}>
            {tag}
          </Entry>
        ))}
        <Entry id="shapes">Shapes</Entry>
        <Entry id="problems">Refusals by code</Entry>
      </ul>
    </nav>
  );
}
