create table team (
    id                    uuid    not null,
    name                  text    not null,
    schedules             boolean not null,
    time_zone             text    not null,
    languages             text[]  not null,
    products              text[]  not null,
    auto_accept_transfers boolean not null,
    version               bigint  not null,
    constraint pk_team primary key (id)
);

create index ix_team_name on team (name, id);

create table advocate (
    id           uuid    not null,
    account      text    not null,
    display_name text    not null,
    email        text    not null,
    team_id      uuid    not null,
    languages    text[]  not null,
    active       boolean not null,
    version      bigint  not null,
    constraint pk_advocate primary key (id),
    constraint uq_advocate_account unique (account),
    constraint fk_advocate_team foreign key (team_id) references team (id)
);

create index ix_advocate_team on advocate (team_id, id);
