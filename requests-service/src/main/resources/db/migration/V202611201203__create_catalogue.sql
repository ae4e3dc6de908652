create table problem (
    id          text    not null,
    product_id  text    not null,
    category    text    not null,
    title       text    not null,
    schedulable boolean not null,
    complex     boolean not null,
    version     bigint  not null,
    constraint pk_problem primary key (id)
);

create index ix_problem_product on problem (product_id, id);

-- What contracts-service told us of its products; a product missing here is unknown, never refused.
create table product (
    id       text   not null,
    name     text   not null,
    hosting  text   not null,
    versions text[] not null,
    sequence bigint not null,
    constraint pk_product primary key (id)
);
