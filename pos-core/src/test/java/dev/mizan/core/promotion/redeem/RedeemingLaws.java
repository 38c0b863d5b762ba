// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import static dev.mizan.core.gen.PromotionShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.gen.Fields;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.limit.Every;
import dev.mizan.core.promotion.limit.GiveBack;
import dev.mizan.core.promotion.limit.Limit;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.core.promotion.limit.Whose;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is decided about limits, against plain counting. */
class RedeemingLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Holder NOBODY = new Holder(Optional.empty(), Optional.empty(), Set.of(), Map.of());

    private final Map<StreamKey, Meter> meters = new HashMap<>();

    private Redeeming on(LocalDate day, Draw draw) {
        return new Redeeming(stream -> meters.getOrDefault(stream, Meter.EMPTY), draw, day);
    }

    private void commit(LimitFact fact) {
        for (StreamKey stream : fact.streams()) {
            List<Move> moves = fact.moves().stream()
                    .filter(it -> it.stream().equals(stream))
                    .toList();
            meters.merge(stream, Meter.EMPTY.after(moves), (known, first) -> known.after(moves));
        }
    }

    private static Promotion limited(Limit... limits) {
        var builder = Promotion.builder("P", Text.en("p")).gives(Phase.BASKET, PercentOff.of("10"));
        for (Limit limit : limits) {
            builder.limit(limit);
        }
        return builder.build();
    }

    private static Holder customer(String name) {
        return new Holder(Optional.of(new CustomerId(name)), Optional.of(new ActorId(name)), Set.of(), Map.of());
    }

    @Property(tries = 200)
    void whatIsSpentOfEachLimitInEachSpanNeverExceedsIt(@ForAll Random random) {
        meters.clear();
        Limit[] limits = {
            Limit.uses(1 + random.nextInt(5)),
            Limit.uses(1 + random.nextInt(3)).of(Whose.CUSTOMER).every(Every.DAY),
            Limit.budget(sar(1 + random.nextInt(900))).every(Every.MONTH),
            Limit.budget(sar(1 + random.nextInt(900))).of(Whose.EMPLOYEE)
        };
        Promotion promotion = limited(limits);
        Map<String, Long> plain = new HashMap<>();
        for (int i = 0; i < 25; i++) {
            LocalDate day = DAY.plusDays(i / 3);
            String who = random.nextBoolean() ? "sara" : "omar";
            Usage usage = new Usage(1, 1, random.nextInt(300));
            Redeeming redeeming = on(day, Draw.ON_LIMITS);
            boolean covered = redeeming.left(promotion, customer(who)).covers(usage);
            Outcome<List<Move>> spent = redeeming.spend(promotion, customer(who), usage);
            assertThat(spent.isDone()).isEqualTo(covered);
            if (spent.isDone()) {
                commit(new LimitsSpent(spent.orElseThrow()));
                for (Limit limit : limits) {
                    String key = limit
                            + (limit.of() == Whose.PROMOTION ? "" : who)
                            + limit.every().start(day);
                    long sum = plain.merge(key, usage.in(limit.measure()), Long::sum);
                    assertThat(sum).isLessThanOrEqualTo(limit.most());
                }
            }
        }
    }

    @Property(tries = 200)
    void spentAndGivenBackIsNothing(@ForAll Random random) {
        meters.clear();
        Promotion promotion = limited(Limit.uses(9), Limit.uses(9).of(Whose.CUSTOMER));
        List<Move> spent = on(DAY, Draw.ON_LIMITS)
                .spend(promotion, customer("sara"), new Usage(1, 2, random.nextInt(500)))
                .orElseThrow();
        commit(new LimitsSpent(spent));
        commit(new LimitsGivenBack(new GivingBack(spent, List.of(), Draw.ON_LIMITS).all()));
        assertThat(meters.values()).allSatisfy(meter -> assertThat(meter.used()).isEqualTo(Usage.NONE));
        assertThat(meters.values())
                .allSatisfy(meter -> assertThat(meter.version()).isEqualTo(2));
    }

    @Test
    void lateUsesCountInTheNewestSpanAndLateReturnsDoNot() {
        StreamKey stream = LimitKey.of(new PromotionId("P"));
        Usage one = new Usage(1, 1, 100);
        Move today = new Move(stream, new PromotionId("P"), DAY, one, GiveBack.NEVER);
        Move before = new Move(stream, new PromotionId("P"), DAY.minusDays(1), one, GiveBack.NEVER);
        Meter meter = Meter.EMPTY.after(List.of(before)).after(List.of(today));
        assertThat(meter.used(Every.DAY, DAY)).isEqualTo(one);
        assertThat(meter.used(Every.DAY, DAY.plusDays(1))).isEqualTo(Usage.NONE);
        assertThat(meter.after(List.of(before)).used(Every.DAY, DAY)).isEqualTo(one.plus(one));
        Meter back = meter.after(List.of(before.usage(one.negated())));
        assertThat(back.used(Every.DAY, DAY)).isEqualTo(one);
        assertThat(back.used(Every.MONTH, DAY)).isEqualTo(one);
        assertThat(Fields.of(back::write).read(Meter::read)).isEqualTo(back);
    }

    @Test
    void whoCanNotBeCountedGetsNothingAndIsToldSo() {
        for (Whose whose : List.of(Whose.CUSTOMER, Whose.EMPLOYEE)) {
            Promotion promotion = limited(Limit.uses(1).of(whose));
            Redeeming redeeming = on(DAY, Draw.ON_LIMITS);
            assertThat(redeeming.left(promotion, NOBODY)).isEqualTo(Usage.NONE);
            Refused<?> refused = (Refused<?>) redeeming.spend(promotion, NOBODY, new Usage(1, 1, 0));
            assertThat(refused.reason()).isEqualTo(LimitReason.NOT_COUNTED);
            assertThat(refused.message(Language.EN)).contains("P").doesNotContain("{");
            assertThat(refused.message(Language.AR)).contains("P").doesNotContain("{");
        }
    }

    @Test
    void anAllowanceIsSpentOnlyAsFarAsItGoes() {
        Promotion promotion = limited(Limit.budget(sar(1_000)));
        Redeeming office = on(DAY, Draw.ON_LIMITS);
        Move granted = office.grant(promotion, new Usage(2, 0, 600)).orElseThrow();
        AllowanceGranted grant = new AllowanceGranted(
                dev.mizan.spi.id.BatchId.of("00000001-0000-4000-8000-000000000001"),
                "t/s/T2",
                granted,
                java.util.Optional.empty());
        commit(grant);
        commit(AllowanceTaken.of(grant));
        Redeeming till = on(DAY, Draw.onAllowance("t/s/T2", java.time.Instant.EPOCH));
        Refused<?> refused = (Refused<?>) till.spend(promotion, NOBODY, new Usage(1, 1, 601));
        assertThat(refused.reason()).isEqualTo(LimitReason.ALLOWANCE_SPENT);
        commit(new LimitsSpent(
                till.spend(promotion, NOBODY, new Usage(1, 1, 600)).orElseThrow()));
        assertThat(till.left(promotion, NOBODY).isSpent()).isTrue();
        assertThat(office.left(promotion, NOBODY).amount()).isEqualTo(400);
        assertThat(((Refused<?>) office.grant(promotion, new Usage(1, 0, 401))).reason())
                .isEqualTo(LimitReason.LIMIT_SPENT);
    }
}
