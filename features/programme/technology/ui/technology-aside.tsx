import { Card } from "@/components/card";
import { programme } from "@/features/model/catalogue/programme/model";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import type { RegisterEntry } from "@/features/programme/register/rules";
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
