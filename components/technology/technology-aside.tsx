import { SourceLine } from "@/components/programme/source-line";
import { Card } from "@/components/ui/card";
import { programme } from "@/lib/catalogue/programme/model";
import type { RegisterEntry } from "@/lib/register/rules";
import { CategoryText } from "./category-list";

/** Beside a product: what its category does, and its part in zero trust. */
export function TechnologyAside({ entry }: { readonly entry: RegisterEntry }) {
  const category = programme.technologies.find(({ key }) => key === entry.subject);
  if (!category) return null;
  return (
    <Card title={category.name} note="category">
      <CategoryText category={category} />
      <SourceLine sources={[category.source]} />
    </Card>
  );
}
