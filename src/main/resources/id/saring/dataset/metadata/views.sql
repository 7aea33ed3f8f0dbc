-- Views for DuckDB over this snapshot. From anywhere:
--
--   SET VARIABLE saring = 'output/current';
--   .read output/current/views.sql
--
-- Without the variable, paths resolve against the folder that DuckDB was started in.
-- "end" and "column" are reserved words: they stand in double quotes.

CREATE OR REPLACE MACRO saring_files(name) AS
  coalesce(getvariable('saring') || '/', '') || 'parquet/' || name || '/*.parquet';

-- What stands around code points [first, past) of a text, with up to more on each side. Positions count from 0
-- and past is exclusive, as in Python; substr counts from 1.
CREATE OR REPLACE MACRO saring_context(words, first, past, more) AS
  substr(words, greatest(first - more, 0) + 1, past - greatest(first - more, 0) + more);

-- tables --
-- Every date and figure with its article: when, where, in which paragraph (counted from 0) and its words.
CREATE OR REPLACE VIEW mentions AS
WITH found AS (
  SELECT 'date' AS mention, article_id, seq, field, start, "end", raw_start, raw_end, surface, paragraph,
    NULL::INTEGER AS repeat_of, lower(type) AS kind, value, date_from, date_to, NULL::DOUBLE AS number, NULL::VARCHAR AS number_exact,
    NULL::VARCHAR AS unit, mod, flags
  FROM dates
  UNION ALL
  SELECT 'figure', article_id, seq, field, start, "end", raw_start, raw_end, surface, paragraph,
    repeat_of, kind, value_exact, NULL, NULL, value, value_exact, unit, mod, flags
  FROM figures
)
SELECT f.*, a.source_path, a.site, a.published_date AS day, a.place_name, a.title,
  CASE f.field WHEN 'text' THEN string_split(a.text, chr(10) || chr(10))[f.paragraph + 1] WHEN 'title' THEN a.title END
    AS paragraph_text,
  CASE f.field WHEN 'text' THEN saring_context(a.text, f.start, f."end", 60) WHEN 'title' THEN a.title END AS context
FROM found f JOIN articles a USING (article_id);

-- Amounts of money, each once for an article: a repetition is left to the view mentions.
CREATE OR REPLACE VIEW money AS
SELECT article_id, source_path, site, day, title, surface, number AS amount, unit AS currency, context
FROM mentions
WHERE kind = 'money' AND number IS NOT NULL AND repeat_of IS NULL;

-- A calendar: the days that articles speak of, with what they say of them.
CREATE OR REPLACE VIEW calendar AS
SELECT date_from, date_to, surface, context, title, site, day AS published, source_path
FROM mentions
WHERE mention = 'date' AND date_from IS NOT NULL AND date_to - date_from <= 31;

-- What was taken out of the raw files, and why.
CREATE OR REPLACE VIEW removed AS
SELECT e.article_id, a.source_path, a.site, e.seq, e.op, e.role, e.pack, e.rule, e."column", e.raw_start, e.raw_end, e.raw_text
FROM edits e JOIN articles a USING (article_id)
WHERE e.op <> 'replace';

-- Groups of near duplicates: each article of a group with the one that the others repeat.
CREATE OR REPLACE VIEW clusters AS
SELECT coalesce(duplicate_of, article_id) AS original, article_id, similarity, cluster_size, source_path, site,
  published_date AS day, title
FROM articles
WHERE cluster_size > 1;
