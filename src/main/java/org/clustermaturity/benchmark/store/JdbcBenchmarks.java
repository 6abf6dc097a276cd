package org.clustermaturity.benchmark.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.clustermaturity.benchmark.Benchmarks;
import org.clustermaturity.benchmark.Block;
import org.clustermaturity.benchmark.Counted;
import org.clustermaturity.benchmark.Figures;
import org.clustermaturity.benchmark.Group;
import org.clustermaturity.benchmark.Held;
import org.clustermaturity.benchmark.Member;
import org.clustermaturity.store.Times;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Rounds of benchmarks in the database. */
@Repository
class JdbcBenchmarks implements Benchmarks {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JdbcBenchmarks(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public Optional<Round> findLatest(String questionnaire) {
        return jdbc.sql("""
                        select number, made_at from benchmark_round where questionnaire = :questionnaire
                        order by number desc fetch first 1 rows only""")
                .param("questionnaire", questionnaire)
                .query((row, number) -> new Round(row.getInt("number"), Times.read(row, "made_at")))
                .optional();
    }

    @Override
    public Optional<Published> find(String questionnaire, Group group) {
        return jdbc.sql("""
                        select g.organisations, g.figures, r.made_at
                        from benchmark_group g
                        join benchmark_round r on r.questionnaire = g.questionnaire and r.number = g.number
                        where g.questionnaire = :questionnaire and g.kind = :kind and g.name = :name
                        and g.number = (
                            select max(l.number) from benchmark_round l where l.questionnaire = :questionnaire)""")
                .param("questionnaire", questionnaire)
                .param("kind", group.by().key())
                .param("name", group.value())
                .query((row, number) -> new Published(
                        new Figures(group, row.getInt("organisations"), CountsJson.metrics(row.getString("figures"))),
                        Times.read(row, "made_at")))
                .optional();
    }

    @Override
    public boolean add(String questionnaire, Round round, Function<Held, Outcome> work) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                // Nobody else gets beyond this until the end: two rounds cannot have the same number.
                begin(questionnaire, round);
                Outcome outcome = work.apply(held(questionnaire));
                boolean published = !outcome.figures().isEmpty();
                if (published) {
                    keep(questionnaire, outcome.counted());
                    outcome.figures().forEach(figures -> publish(questionnaire, round, figures));
                } else {
                    status.setRollbackOnly();
                }
                return published;
            }));
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private void begin(String questionnaire, Round round) {
        jdbc.sql(
                        "insert into benchmark_round (questionnaire, number, made_at) values (:questionnaire, :number, :madeAt)")
                .param("questionnaire", questionnaire)
                .param("number", round.number())
                .param("madeAt", Times.at(round.madeAt()))
                .update();
    }

    private Held held(String questionnaire) {
        Map<UUID, List<Member>> members = new LinkedHashMap<>();
        Set<UUID> left = new HashSet<>();
        jdbc.sql("select * from benchmark_member where questionnaire = :questionnaire order by assessment")
                .param("questionnaire", questionnaire)
                .query(row -> {
                    UUID block = row.getObject("block", UUID.class);
                    UUID assessment = row.getObject("assessment", UUID.class);
                    if (block == null) {
                        left.add(assessment);
                    } else {
                        members.computeIfAbsent(block, id -> new ArrayList<>())
                                .add(new Member(
                                        assessment,
                                        row.getObject("organisation", UUID.class),
                                        row.getString("account")));
                    }
                });
        List<Block> blocks = jdbc.sql(
                        "select id, counts from benchmark_block where questionnaire = :questionnaire order by id")
                .param("questionnaire", questionnaire)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return CountsJson.block(id, members.getOrDefault(id, List.of()), row.getString("counts"));
                })
                .list();
        return new Held(blocks, left);
    }

    /** Everything is written anew: it is little, and comes seldom. */
    private void keep(String questionnaire, Counted counted) {
        jdbc.sql("update benchmark_member set block = null where questionnaire = :questionnaire")
                .param("questionnaire", questionnaire)
                .update();
        jdbc.sql("delete from benchmark_block where questionnaire = :questionnaire")
                .param("questionnaire", questionnaire)
                .update();
        for (Block block : counted.blocks()) {
            jdbc.sql("insert into benchmark_block (id, questionnaire, counts) values (:id, :questionnaire, :counts)")
                    .param("id", block.id())
                    .param("questionnaire", questionnaire)
                    .param("counts", CountsJson.counts(block))
                    .update();
            block.members().forEach(member -> keep(questionnaire, member, block.id()));
        }
        forget(questionnaire);
    }

    private void keep(String questionnaire, Member member, UUID block) {
        int known = jdbc.sql("update benchmark_member set block = :block where assessment = :assessment")
                .param("block", block)
                .param("assessment", member.assessment())
                .update();
        if (known == 0) {
            jdbc.sql("""
                            insert into benchmark_member (assessment, questionnaire, organisation, account, block)
                            values (:assessment, :questionnaire, :organisation, :account, :block)""")
                    .param("assessment", member.assessment())
                    .param("questionnaire", questionnaire)
                    .param("organisation", member.organisation())
                    .param("account", member.account())
                    .param("block", block)
                    .update();
        }
    }

    /** What is no longer counted and no longer there cannot come back, so nobody needs to know that it was. */
    private void forget(String questionnaire) {
        jdbc.sql("""
                        delete from benchmark_member where questionnaire = :questionnaire and block is null
                        and assessment not in (select id from assessment)""").param("questionnaire", questionnaire).update();
    }

    private void publish(String questionnaire, Round round, Figures figures) {
        jdbc.sql("""
                        insert into benchmark_group (questionnaire, number, kind, name, organisations, figures)
                        values (:questionnaire, :number, :kind, :name, :organisations, :figures)""")
                .param("questionnaire", questionnaire)
                .param("number", round.number())
                .param("kind", figures.group().by().key())
                .param("name", figures.group().value())
                .param("organisations", figures.organisations())
                .param("figures", CountsJson.metrics(figures.metrics()))
                .update();
    }
}
