// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.limits;

import static dev.mizan.laws.limits.Town.lamp;
import static dev.mizan.laws.limits.Town.sar;
import static dev.mizan.laws.limits.Town.sell;
import static dev.mizan.laws.limits.Town.till;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.limit.Every;
import dev.mizan.core.promotion.limit.GiveBack;
import dev.mizan.core.promotion.limit.Limit;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.core.promotion.redeem.AllowanceGranted;
import dev.mizan.core.promotion.redeem.AllowanceHandedBack;
import dev.mizan.core.promotion.redeem.AllowanceRestored;
import dev.mizan.core.promotion.redeem.LimitKey;
import dev.mizan.core.promotion.redeem.Meter;
import dev.mizan.core.promotion.redeem.Meters;
import dev.mizan.core.promotion.redeem.Move;
import dev.mizan.core.promotion.redeem.Redeeming;
import dev.mizan.core.promotion.redeem.SpentTwice;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Language;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A till that can not ask spends what it was granted and no more; what two tills spend unseen is told, and never refused. */
class AllowanceLaws {
    private static final TillId T2 = new TillId("T2");

    static Usage uses(long count) {
        return new Usage(count, 0, 0);
    }

    /** Whatever is granted and sold on both sides, the limit holds, before and after the till is heard of. */
    @Property(tries = 25)
    void whatIsGrantedAndSpentNeverExceedsTheLimit(
            @ForAll @IntRange(min = 1, max = 8) int most,
            @ForAll @IntRange(min = 0, max = 9) int granted,
            @ForAll @IntRange(min = 0, max = 9) int here,
            @ForAll @IntRange(min = 0, max = 9) int there) {
        Promotion ten = Town.ten("TEN").limit(Limit.uses(most)).build();
        Shop shop = Town.shop();
        MemoryStore own = new MemoryStore();
        try (Mizan parent = Town.open(shop, ten);
                Mizan child = Town.furnished(Mizan.open(Town.alone(shop), new Town.Shared(own)), ten)) {
            TillDoor one = till(parent, "T1");
            TillDoor two = till(child, "T2");
            Outcome<AllowanceGranted> grant = parent.limits().grant(ten.id(), T2, uses(granted));
            assertThat(grant.isDone()).isEqualTo(granted > 0 && granted <= most);
            int allowed = grant.isDone() ? granted : 0;
            grant.map(fact -> child.limits().takeUp(T2, fact).orElseThrow());
            grant.map(fact -> child.limits().takeUp(T2, fact).orElseThrow());
            int atHome = reduced(one, here);
            int away = reduced(two, there);
            assertThat(atHome).isEqualTo(Math.min(here, most - allowed));
            assertThat(away).isEqualTo(Math.min(there, allowed));
            Town.sync(own, parent, "T2");
            assertThat(parent.limits().used(ten).used().uses()).isEqualTo(atHome + allowed);
            assertThat(parent.limits().spentTwice()).isEmpty();
            var digests = parent.digests();
            Town.sync(own, parent, "T2");
            assertThat(parent.digests()).isEqualTo(digests);
        }
    }

    /**
     * However a till is granted, spends, hands back and is heard of: the limits hold, nothing that was handed back is spent
     * by the till, and in the end they have counted what was sold, so that nothing stays stuck.
     */
    @Property(tries = 25)
    void whatIsHandedBackIsUsedOnceAndNothingStaysStuck(
            @ForAll @IntRange(min = 1, max = 8) int most,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 9) Integer> acts) {
        Promotion ten = Town.ten("TEN").limit(Limit.uses(most)).build();
        Shop shop = Town.shop();
        MemoryStore own = new MemoryStore();
        try (Mizan parent = Town.open(shop, ten);
                Mizan child = Town.furnished(Mizan.open(Town.alone(shop), new Town.Shared(own)), ten)) {
            TillDoor one = till(parent, "T1");
            TillDoor two = till(child, "T2");
            int sold = 0;
            int held = 0;
            for (int act : acts) {
                if (act < 3) {
                    Outcome<AllowanceGranted> grant = parent.limits().grant(ten.id(), T2, uses(1 + act));
                    grant.map(fact -> child.limits().takeUp(T2, fact).orElseThrow());
                    held += grant.isDone() ? 1 + act : 0;
                } else if (act < 5) {
                    sold += reduced(one, 1);
                } else if (act < 7) {
                    int away = reduced(two, 1);
                    assertThat(away).isEqualTo(held > 0 ? 1 : 0);
                    sold += away;
                    held -= away;
                } else if (act < 9) {
                    Outcome<AllowanceHandedBack> back = child.limits().handBack(T2, ten.id());
                    assertThat(back.isDone() ? back.orElseThrow().usage().uses() : 0)
                            .isEqualTo(held);
                    assertThat(back.isDone()).isEqualTo(held > 0);
                    held = 0;
                } else {
                    Town.sync(own, parent, "T2");
                }
                assertThat(parent.limits().used(ten).used().uses()).isBetween((long) Math.min(sold, most), (long) most);
            }
            child.limits().handBack(T2, ten.id());
            Town.sync(own, parent, "T2");
            Town.sync(own, parent, "T2");
            assertThat(parent.limits().handedBack()).isEmpty();
            assertThat(parent.limits().used(ten).used().uses()).isEqualTo(sold);
            assertThat(reduced(one, most + 1)).isEqualTo(most - sold);
            assertThat(reduced(two, 1)).isZero();
        }
    }

    @Test
    void whatAnEarlierDayLeftComesBackToTheWholeAndNotToTheNewDay() {
        Promotion ten = Town.ten("TEN")
                .limit(Limit.uses(10))
                .limit(Limit.uses(3).every(Every.DAY))
                .build();
        StreamKey all = LimitKey.of(ten.id());
        LocalDate monday = LocalDate.of(2026, 11, 23);
        StreamKey till = LimitKey.allowance(ten.id(), "shop/main/T2");
        Move granted = new Move(all, ten.id(), monday, uses(3), GiveBack.NEVER);
        Move taken = new Move(till, ten.id(), monday, uses(-3), GiveBack.NEVER);
        Move today = new Move(all, ten.id(), monday.plusDays(1), uses(2), GiveBack.NEVER);
        Meter own = Meter.EMPTY.after(List.of(taken));
        Meters meters = stream -> own;
        List<Move> handed = Redeeming.handBack(meters, ten.id(), "shop/main/T2").orElseThrow();
        AllowanceHandedBack back = new AllowanceHandedBack(BatchId.of("00000001-0000-4000-8000-0000000000fe"), handed);
        Meter limits = Meter.EMPTY.after(List.of(granted)).after(List.of(today));
        Meter restored = AllowanceRestored.of(back).count(limits, all);
        assertThat(restored.used().uses()).isEqualTo(2);
        assertThat(restored.used(Every.DAY, monday.plusDays(1)).uses()).isEqualTo(2);
        assertThat(back.count(own, till).used()).isEqualTo(Usage.NONE);
        Meter sameDay = AllowanceRestored.of(back).count(Meter.EMPTY.after(List.of(granted)), all);
        assertThat(sameDay.used(Every.DAY, monday)).isEqualTo(Usage.NONE);
    }

    static int reduced(TillDoor till, int sales) {
        int reduced = 0;
        for (int i = 0; i < sales; i++) {
            Sale sale = sell(till, lamp(till)).orElseThrow();
            reduced += sale.total().equals(sar("50.00")) ? 1 : 0;
        }
        return reduced;
    }

    @Test
    void aSerialThatTwoTillsTookUnseenIsAMatterForAPerson() {
        Promotion gift = Town.gift().build();
        String serial = Town.SERIALS.serial(7);
        Shop shop = Town.shop();
        MemoryStore own = new MemoryStore();
        try (Mizan parent = Town.open(shop, gift);
                Mizan child = Town.furnished(Mizan.open(Town.alone(shop), new Town.Shared(own)), gift)) {
            TillDoor one = till(parent, "T1");
            TillDoor two = till(child, "T2");
            AllowanceGranted grant =
                    parent.limits().grant(gift.id(), T2, uses(2)).orElseThrow();
            child.limits().takeUp(T2, grant).orElseThrow();
            sell(one, lamp(one), serial).orElseThrow();
            Sale away = sell(two, lamp(two), serial).orElseThrow();
            sell(two, lamp(two), Town.SERIALS.serial(8)).orElseThrow();
            assertThat(away.total()).isEqualTo(sar("50.00"));
            assertThat(two.price(lamp(two), Set.of(Town.SERIALS.serial(9)))
                            .orElseThrow()
                            .total())
                    .isEqualTo(sar("60.00"));
            List<Adoption> answers = Town.sync(own, parent, "T2");
            Town.sync(own, parent, "T2");
            assertThat(answers).hasOnlyElementsOfType(Adoption.Adopted.class);
            assertThat(parent.limits().spentTwice())
                    .containsExactly(new SpentTwice(away.id(), List.of(LimitKey.serial(serial))));
            assertThat(parent.limits().used(LimitKey.serial(serial)).used().uses())
                    .isEqualTo(2);
        }
    }

    @Test
    void aSerialThatCameFreeAgainMeanwhileWasNotSpentTwice() {
        Promotion gift = Town.gift().build();
        String serial = Town.SERIALS.serial(7);
        Shop shop = Town.shop();
        MemoryStore own = new MemoryStore();
        try (Mizan parent = Town.open(shop, gift);
                Mizan child = Town.furnished(Mizan.open(Town.alone(shop), new Town.Shared(own)), gift)) {
            TillDoor one = till(parent, "T1");
            TillDoor two = till(child, "T2");
            AllowanceGranted grant =
                    parent.limits().grant(gift.id(), T2, uses(1)).orElseThrow();
            child.limits().takeUp(T2, grant).orElseThrow();
            var begun = one.beginTender(one.price(lamp(one), Set.of(serial)).orElseThrow(), List.of())
                    .orElseThrow();
            one.abandon(begun.checkout(), "left").orElseThrow();
            sell(two, lamp(two), serial).orElseThrow();
            Town.sync(own, parent, "T2");
            assertThat(parent.limits().spentTwice()).isEmpty();
        }
    }

    @Test
    void refusalsOfAllowancesNameTheirReason() {
        Promotion ten = Town.ten("TEN").limit(Limit.uses(2)).build();
        Shop shop = Town.shop();
        try (Mizan parent = Town.open(shop, ten, Town.ten("FREE").build())) {
            refuses(parent.limits().grant(ten.id(), T2, uses(3)), "limit.spent");
            refuses(parent.limits().grant(ten.id(), T2, uses(0)), "limit.nothing-to-grant");
            refuses(parent.limits().grant(Town.ten("FREE").build().id(), T2, uses(1)), "limit.nothing-to-grant");
            refuses(parent.limits().grant(ten.id(), new TillId("T9"), uses(1)), "shop.no-such-till");
            AllowanceGranted grant =
                    parent.limits().grant(ten.id(), T2, uses(1)).orElseThrow();
            refuses(parent.limits().takeUp(new TillId("T1"), grant), "limit.other-till");
            refuses(parent.limits().handBack(T2, ten.id()), "limit.nothing-to-hand-back");
            parent.limits().takeUp(T2, grant).orElseThrow();
            parent.limits().handBack(T2, ten.id()).orElseThrow();
            assertThat(parent.limits().handedBack()).hasSize(1);
            parent.limits().restore();
            parent.limits().restore();
            assertThat(parent.limits().handedBack()).isEmpty();
            assertThat(parent.limits().used(ten).used()).isEqualTo(Usage.NONE);
        }
        try (Mizan child = Town.open(Town.alone(shop), ten)) {
            TillDoor two = till(child, "T2");
            assertThat(two.price(lamp(two)).orElseThrow().total()).isEqualTo(sar("60.00"));
        }
    }

    static void refuses(Outcome<?> outcome, String code) {
        Refused<?> refused = (Refused<?>) outcome;
        assertThat(refused.reason().code()).isEqualTo(code);
        assertThat(refused.message(Language.EN)).doesNotContain("{");
        assertThat(refused.message(Language.AR)).doesNotContain("{");
    }
}
