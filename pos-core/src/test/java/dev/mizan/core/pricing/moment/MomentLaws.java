// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import static dev.mizan.core.pricing.moment.TeaShop.MIDNIGHT;
import static dev.mizan.core.pricing.moment.TeaShop.SUGAR;
import static dev.mizan.core.pricing.moment.TeaShop.TEA;
import static dev.mizan.core.pricing.moment.TeaShop.paid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPad;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.scope.Schedule;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.scope.TimeOfDay;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 200)
class MomentLaws {
    /** A shop whose books change a few times within an hour, and a basket that is filled meanwhile. */
    record Night(Editions editions, Basket basket, LocalDateTime paid) {}

    @Provide
    Arbitrary<Night> nights() {
        return Combinators.combine(
                        editions(),
                        Arbitraries.integers()
                                .between(0, 119)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(8),
                        Arbitraries.integers().between(0, 60))
                .as((editions, scans, later) -> night(editions, scans, later))
                .withoutEdgeCases();
    }

    private static Arbitrary<Editions> editions() {
        Arbitrary<Edition> edition = Combinators.combine(
                        Arbitraries.longs().between(1, 20_00),
                        Arbitraries.longs().between(1, 20_00),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 30))
                .as((tea, sugar, minute, percent) -> new Edition(
                        1,
                        MIDNIGHT.plusMinutes(minute),
                        percent == 0
                                ? TeaShop.books(tea, sugar)
                                : TeaShop.books(tea, sugar, off(Integer.toString(percent)))));
        return edition.list().ofMinSize(1).ofMaxSize(4).map(all -> {
            List<Edition> numbered = new ArrayList<>();
            for (Edition each : all.subList(1, all.size())) {
                numbered.add(new Edition(numbered.size() + 1, each.effectiveFrom(), each.books()));
            }
            return Editions.of(all.get(0).books(), numbered, List.of());
        });
    }

    /** Every third of them ends at half past midnight. */
    private static Promotion off(String percent) {
        boolean timed = Integer.parseInt(percent) % 3 == 0;
        Schedule early = Schedule.ALWAYS.between(new TimeOfDay(LocalTime.of(0, 0), LocalTime.of(0, 30)));
        return Promotion.builder("ALL", Text.of("Off", "خصم"))
                .scope(Scope.OPEN.when(timed ? early : Schedule.ALWAYS))
                .gives(Phase.LINE, Selector.ALL, PercentOff.of(percent))
                .build();
    }

    private static Night night(Editions editions, List<Integer> scans, int later) {
        List<Integer> minutes = scans.stream().map(scan -> scan / 2).sorted().toList();
        LocalDateTime opened = MIDNIGHT.plusMinutes(minutes.get(0));
        Basket basket = TeaShop.opened(opened);
        for (int i = 0; i < minutes.size(); i++) {
            basket = TeaShop.scanned(basket, scans.get(i) % 2 == 0 ? TEA : SUGAR, MIDNIGHT.plusMinutes(minutes.get(i)));
        }
        return new Night(editions, basket, MIDNIGHT.plusMinutes(minutes.get(minutes.size() - 1) + later));
    }

    @Property
    void nobodyPaysMoreInHisFavourThanByAnyOtherChoice(@ForAll("nights") Night night) {
        List<Long> due = TeaShop.each(night.editions(), night.basket(), night.paid());
        long favour = due.get(PricingMoment.CUSTOMER_FAVOUR.ordinal());
        assertThat(due).allSatisfy(other -> assertThat(favour).isLessThanOrEqualTo(other));
    }

    @Property
    void byPayingItIsThePricersAnswerOfThatMoment(@ForAll("nights") Night night) {
        long due = paid(night.editions(), night.basket(), night.paid(), PricingMoment.TENDER)
                .priced()
                .due();
        assertThat(due).isEqualTo(plain(night, night.paid()));
    }

    @Property
    void byOpeningItIsThePricersAnswerOfThatMoment(@ForAll("nights") Night night) {
        long due = paid(night.editions(), night.basket(), night.paid(), PricingMoment.BASKET_OPEN)
                .priced()
                .due();
        assertThat(due).isEqualTo(plain(night, night.basket().opened().orElseThrow()));
    }

    private static long plain(Night night, LocalDateTime moment) {
        return Pricer.price(
                        night.editions().at(moment).books(),
                        night.basket(),
                        new PricingTime(moment, moment.toLocalDate()))
                .orElseThrow()
                .due();
    }

    @Property
    void eachLineHasThePriceOfTheMomentThatItNames(@ForAll("nights") Night night) {
        for (PricingMoment moment : PricingMoment.values()) {
            PricedAcross across = paid(night.editions(), night.basket(), night.paid(), moment);
            for (int i = 0; i < across.lines().size(); i++) {
                LineMoment line = across.lines().get(i);
                long named = night.editions()
                        .at(line.of())
                        .books()
                        .offer(night.basket(), line.line(), line.of().toLocalDate())
                        .orElseThrow()
                        .minor();
                assertThat(across.priced().unitPrice(i)).as("%s", line).isEqualTo(named);
                assertThat(line.edition())
                        .isEqualTo(night.editions().at(line.of()).number());
            }
        }
    }

    @Property
    void withoutTheReasonsItIsTheSameBasket(@ForAll("nights") Night night) {
        PricingTime paying = new PricingTime(night.paid(), night.paid().toLocalDate());
        PricingPad pad = new PricingPad();
        for (PricingMoment moment : PricingMoment.values()) {
            PricedBasket quick = MomentPricer.basket(
                            night.editions(),
                            night.basket(),
                            paying,
                            Visit.PLAIN,
                            new MomentPolicy(moment, StaleBooks.MARK),
                            pad)
                    .orElseThrow();
            PricedBasket whole =
                    paid(night.editions(), night.basket(), night.paid(), moment).priced();
            assertThat(quick.due()).isEqualTo(whole.due());
            for (int i = 0; i < whole.size(); i++) {
                assertThat(quick.gross(i)).isEqualTo(whole.gross(i));
                assertThat(quick.tax(i)).isEqualTo(whole.tax(i));
                assertThat(quick.unitPrice(i)).isEqualTo(whole.unitPrice(i));
            }
        }
    }

    @Property
    void theOrderInWhichEditionsArriveAndWhenPlaysNoPart(@ForAll("nights") Night night, @ForAll Random random) {
        List<Edition> planned = new ArrayList<>(
                night.editions().all().subList(1, night.editions().all().size()));
        Collections.shuffle(planned, random);
        Editions other = Editions.of(night.editions().all().get(0).books(), planned, List.of());
        assertThat(TeaShop.each(other, night.basket(), night.paid()))
                .isEqualTo(TeaShop.each(night.editions(), night.basket(), night.paid()));
    }

    /** Fifty tills, ten of them without the news, clocks off by up to two minutes: each line says why it costs what it does. */
    @Example
    void fiftyTillsCrossMidnightAndEveryLineIsExplained() {
        Books10And12 books = new Books10And12();
        Random random = new Random(50);
        int stale = 0;
        for (int till = 0; till < 50; till++) {
            boolean offline = till % 5 == 0;
            Editions has = offline ? books.announcedOnly() : books.delivered();
            int off = random.nextInt(241) - 120;
            for (int sale = 0; sale < 20; sale++) {
                LocalDateTime scanned = MIDNIGHT.plusSeconds(random.nextInt(601) - 300L);
                LocalDateTime paid = scanned.plusSeconds(random.nextInt(300));
                LocalDateTime onItsClock = scanned.plusSeconds(off);
                Basket tea = TeaShop.scanned(TeaShop.opened(onItsClock), TEA, onItsClock);
                PricedAcross across = paid(has, tea, paid.plusSeconds(off), PricingMoment.CUSTOMER_FAVOUR);
                stale += across.stale().isPresent() ? 1 : 0;
                books.check(across, offline, onItsClock, paid.plusSeconds(off));
            }
        }
        // Of the 200 that were sold without the news, those that were paid after midnight.
        assertThat(stale).isBetween(100, 199);
    }

    /** 10.00 before midnight, 12.00 from it on. */
    private static final class Books10And12 {
        private final Due due = new Due(7, MIDNIGHT);

        Editions delivered() {
            return Editions.of(
                    TeaShop.books(10_00, 3_00),
                    List.of(new Edition(7, MIDNIGHT, TeaShop.books(12_00, 3_00))),
                    List.of(due));
        }

        Editions announcedOnly() {
            return Editions.of(TeaShop.books(10_00, 3_00), List.of(), List.of(due));
        }

        void check(PricedAcross across, boolean offline, LocalDateTime scanned, LocalDateTime paid) {
            LineMoment line = across.lines().get(0);
            boolean late = !scanned.isBefore(MIDNIGHT);
            long price = offline || !late ? 10_00 : 12_00;
            assertThat(across.priced().due()).as("%s", line).isEqualTo(price);
            assertThat(line.edition()).isEqualTo(offline || !late ? 0 : 7);
            assertThat(across.stale().isPresent()).isEqualTo(offline && !paid.isBefore(MIDNIGHT));
            boolean crossed = !offline && !late && !paid.isBefore(MIDNIGHT);
            assertThat(across.told(Language.EN))
                    .hasSize(crossed || across.stale().isPresent() ? 1 : 0);
            assertThat(line.considered()).isNotEmpty().allMatch(at -> at.offer().isPresent());
        }
    }
}
