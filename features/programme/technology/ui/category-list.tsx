import { programme } from "@/features/model/catalogue/programme/model";
import type { Technology } from "@/features/model/catalogue/programme/schema";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";

/** What a category does, and its part in zero trust. */
export function CategoryText({ category: { what, role } }: { readonly category: Technology }) {
  return (
    <>
      <p>{what}</p>
      <p className="text-ink-2">
        <span className="text-ink-3">In zero trust:</span> {role}
      </p>
    </>
  );
}

/** The eight categories in words. */
export function CategoryList() {
  return (
    <>
      <dl className="grid gap-x-8 gap-y-3 md:grid-cols-2">
        {programme.technologies.map((category) => (
          <div key={category.key}>
            <dt className="font-semibold">{category.name}</dt>
            <dd>
              <CategoryText category={category} />
            </dd>
          </div>
        ))}
      </dl>
      <SourceLine sources={programme.technologies.map(({ source }) => source)} />
    </>
  );
}
