-- The team that has the request: its staff may see what was mailed about it. Unknown for requests heard of before; then only
-- those who serve every team may.
alter table ticket add column team_id uuid;
