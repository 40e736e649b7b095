-- A name without regard to case and accents, as foldText of lib/base/text.ts. In plain SQL, because extensions and collations differ
-- between installations.
CREATE FUNCTION name_fold(name TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT replace(replace(replace(replace(
    translate(lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g')), 'øØłŁđĐðÐıÞÆŒẞ', 'oollddddiþæœß'),
    'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')
$$;

-- By this names stand in order, numbers by their size: as orderText of lib/base/text.ts.
CREATE FUNCTION name_order(name TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(
    replace(replace(replace(replace(
      translate(lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g')), 'øØłŁđĐðÐıÞÆŒẞ', 'oollddddiþæœß'),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    '([0-9]+)', '00000000000\1', 'g'), '[0-9]*([0-9]{12})', '\1', 'g')
$$;

ALTER TABLE "User"
  ADD COLUMN "searchName" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (name_fold("name")) STORED,
  ADD COLUMN "orderName" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (name_order("name")) STORED;

ALTER TABLE "Unit"
  ADD COLUMN "searchName" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (name_fold("name")) STORED,
  ADD COLUMN "orderName" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (name_order("name")) STORED;

ALTER TABLE "RegisterEntry"
  ADD COLUMN "searchName" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (name_fold("name")) STORED,
  ADD COLUMN "orderName" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (name_order("name")) STORED;
