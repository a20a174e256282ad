-- owner: departments (Article 3(3))
-- Which things the people of a contract worked on (`item:12`), as the log said: by them the report finds what they
-- wrote when the log is erased.
alter table departments.contract add column things text[] not null default '{}';
