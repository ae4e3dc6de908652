-- Tickets as requests-service tells them. sequence guards against older news; agenda_version numbers what we tell others
-- about this ticket; published_* is what we said last, so that only a change is said again.
create table ticket (
    id uuid constraint pk_ticket primary key,
    number text not null,
    title text not null,
    creator_kind text not null constraint ck_ticket_creator_kind check (creator_kind in ('PERSONAL', 'WORK')),
    channel text not null,
    schedulable boolean not null,
    complex boolean not null,
    hard_to_reach boolean not null,
    language text not null,
    team_id uuid not null,
    team_schedules boolean not null,
    advocate_id uuid,
    open boolean not null default true,
    expected_from date,
    expected_to date,
    sequence bigint not null,
    agenda_version bigint not null default 0,
    published_state text,
    published_reasons text[] not null default '{}'
);
create index ix_ticket_team on ticket (team_id);

create table ticket_contact (
    ticket_id uuid not null constraint fk_ticket_contact_ticket references ticket (id),
    tenant_id text not null,
    object_id text not null,
    account_kind text not null constraint ck_ticket_contact_account_kind check (account_kind in ('PERSONAL', 'WORK')),
    role text not null constraint ck_ticket_contact_role check (role in ('PRIMARY', 'ADDITIONAL')),
    constraint pk_ticket_contact primary key (ticket_id, tenant_id, object_id)
);
create unique index uq_ticket_contact_primary on ticket_contact (ticket_id) where role = 'PRIMARY';
