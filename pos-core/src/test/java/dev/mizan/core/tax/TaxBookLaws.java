// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.gen.Fields;
import dev.mizan.core.gen.ItemGen;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 250)
class TaxBookLaws {
    private static final TaxClass BOOKS = new TaxClass("BOOKS");
    private static final Exemption WHY = Exemption.of("VATEX-EU-G", "Export", "تصدير");
    private static final LocalDate DAY_ONE = ItemGen.DAY_ONE;

    @Provide
    Arbitrary<List<TaxRule>> rules() {
        return Combinators.combine(
                        Arbitraries.of(TaxClass.STANDARD, BOOKS),
                        Arbitraries.of(
                                TaxRate.standard("15"),
                                TaxRate.standard("5"),
                                TaxRate.standard("7.7"),
                                TaxRate.untaxed(VatCategory.Z),
                                TaxRate.untaxed(VatCategory.O)),
                        ItemGen.periods())
                .as(TaxRule::new)
                .list()
                .ofMaxSize(8)
                .uniqueElements(rule -> rule.taxClass() + " " + rule.inForce().from());
    }

    /** Rules of all places, kinds and prices, some with reasons. */
    @Provide
    Arbitrary<List<TaxRule>> scoped() {
        Arbitrary<TaxScope> scopes = Combinators.combine(
                        Arbitraries.of("", "NY", "DE"),
                        Arbitraries.of(SupplyKind.class),
                        Arbitraries.of(0L, 110_00L),
                        Arbitraries.of(110_01L, TaxScope.NO_LIMIT))
                .as(TaxScope::new);
        return Combinators.combine(
                        Arbitraries.of(TaxClass.STANDARD, BOOKS, TaxRule.ANY),
                        Arbitraries.of(
                                TaxRate.standard("15"),
                                TaxRate.untaxed(VatCategory.G, WHY),
                                TaxRate.split(TaxPart.of("CGST", "IN", "9"), TaxPart.of("SGST", "MH", "9"))),
                        ItemGen.periods(),
                        scopes)
                .as(TaxRule::new)
                .list()
                .ofMaxSize(8)
                .uniqueElements(TaxRule::key);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ItemGen.days();
    }

    @Property
    void theRuleInForceThatBeganLastHolds(@ForAll("rules") List<TaxRule> rules, @ForAll("days") LocalDate day) {
        TaxBook book = TaxBook.EMPTY.with(TaxBook.EMPTY.define(rules).orElseThrow());
        Optional<TaxRate> expected = rules.stream()
                .filter(rule -> rule.taxClass().equals(BOOKS) && rule.inForce().covers(day))
                .max(Comparator.comparing(rule -> rule.inForce().from()))
                .map(TaxRule::rate);
        assertThat(book.find(BOOKS, day)).isEqualTo(expected);
    }

    @Property
    void aBookIsItsRulesWhicheverWayTheyCame(@ForAll("rules") List<TaxRule> rules) {
        TaxBook atOnce = TaxBook.EMPTY.with(new TaxesChanged(rules));
        TaxBook one = TaxBook.EMPTY;
        for (TaxRule rule : rules) {
            one = one.with(new TaxesChanged(List.of(rule)));
        }
        assertThat(one.rules()).isEqualTo(atOnce.rules());
        assertThat(one.rates()).isEqualTo(atOnce.rates()).isSorted().doesNotHaveDuplicates();
        assertThat(one.version()).isEqualTo(rules.size());
    }

    @Property
    void aChangeAndTheWholeReadBackAsTheyWereWritten(@ForAll("rules") List<TaxRule> rules) {
        TaxesChanged change = new TaxesChanged(rules);
        assertThat(Fields.again(change)).isEqualTo(change);
        TaxBook book = TaxBook.EMPTY.with(change);
        assertThat(Fields.of(book::write).read(TaxBook::read)).isEqualTo(book);
    }

    @Property
    void rulesOfEveryScopeReadBackAsTheyWereWritten(@ForAll("scoped") List<TaxRule> rules) {
        TaxesChanged change = TaxBook.EMPTY.define(rules).orElseThrow();
        assertThat(Fields.again(change)).isEqualTo(change);
        TaxBook book = TaxBook.EMPTY.with(change);
        assertThat(Fields.of(book::write).read(TaxBook::read)).isEqualTo(book);
    }

    @Property
    void whatHoldsIsARuleOfThePlaceThatCanBeTold(
            @ForAll("scoped") List<TaxRule> rules, @ForAll("days") LocalDate day, @ForAll SupplyKind kind) {
        TaxBook book = TaxBook.EMPTY.with(new TaxesChanged(rules));
        TaxPosition position = kind == SupplyKind.EXEMPT_BUYER
                ? TaxPosition.of(new BuyerExemption("C1", Period.ALWAYS, Set.of()))
                : TaxPosition.of(kind);
        book.find(BOOKS, day, position.in("NY"), 50_00).ifPresent(rate -> {
            TaxRule rule = book.rule(BOOKS, rate, day, position.in("NY")).orElseThrow();
            assertThat(rule.scope().place()).isEqualTo("NY");
            assertThat(rule.inForce().covers(day)).isTrue();
            assertThat(rule.scope().kind()).isIn(kind, SupplyKind.DOMESTIC);
        });
    }

    @Example
    void aHolidayIsARuleOfAFewDaysWithAPriceCap() {
        TaxScope texas = TaxScope.HOME.in("TX");
        Period days = new Period(DAY_ONE, Optional.of(DAY_ONE.plusDays(3)));
        TaxBook book = TaxBook.of(
                new TaxRule(BOOKS, TaxRate.standard("6.25"), Period.ALWAYS, texas),
                new TaxRule(BOOKS, TaxRate.untaxed(VatCategory.E, WHY), days, texas.priced(0, 100_00)));
        TaxPosition there = TaxPosition.HOME.in("TX");
        assertThat(book.find(BOOKS, DAY_ONE, there, 99_99)).contains(TaxRate.untaxed(VatCategory.E, WHY));
        assertThat(book.find(BOOKS, DAY_ONE, there, 100_00)).contains(TaxRate.standard("6.25"));
        assertThat(book.find(BOOKS, DAY_ONE.plusDays(3), there, 99_99)).contains(TaxRate.standard("6.25"));
        assertThat(book.find(BOOKS, DAY_ONE))
                .as("another place's tax is never guessed")
                .isEmpty();
    }

    @Example
    void aCertificateHoldsForItsGoodsWhileItIsValid() {
        TaxRate exempt = TaxRate.untaxed(VatCategory.E, WHY);
        TaxBook book = TaxBook.of(
                new TaxRule(TaxRule.ANY, TaxRate.standard("15"), Period.ALWAYS),
                new TaxRule(TaxRule.ANY, exempt, Period.ALWAYS, TaxScope.HOME.of(SupplyKind.EXEMPT_BUYER)));
        Period valid = new Period(DAY_ONE, Optional.of(DAY_ONE.plusDays(10)));
        TaxPosition shown = TaxPosition.of(new BuyerExemption("C-7", valid, Set.of(BOOKS)));
        assertThat(book.find(BOOKS, DAY_ONE, shown, 0)).contains(exempt);
        assertThat(book.find(TaxClass.STANDARD, DAY_ONE, shown, 0)).contains(TaxRate.standard("15"));
        assertThat(shown.on(DAY_ONE).isDone()).isTrue();
        assertThat(reason(shown.on(DAY_ONE.plusDays(10)))).isEqualTo(TaxReason.CERTIFICATE_EXPIRED);
    }

    @Example
    void anExportIsOneWhateverLeavesTheCountryAndReverseChargeOnlyWhereItIsSet() {
        TaxRate export = TaxRate.untaxed(VatCategory.G, WHY);
        TaxRate reverse = TaxRate.untaxed(VatCategory.AE, WHY);
        TaxBook book = TaxBook.of(
                new TaxRule(BOOKS, TaxRate.standard("5"), Period.ALWAYS),
                new TaxRule(TaxClass.STANDARD, TaxRate.standard("15"), Period.ALWAYS),
                new TaxRule(TaxRule.ANY, export, Period.ALWAYS, TaxScope.HOME.of(SupplyKind.EXPORT)),
                new TaxRule(BOOKS, reverse, Period.ALWAYS, TaxScope.HOME.of(SupplyKind.REVERSE_CHARGE)));
        TaxPosition out = TaxPosition.of(SupplyKind.EXPORT);
        TaxPosition buyerOwes = TaxPosition.of(SupplyKind.REVERSE_CHARGE);
        assertThat(book.find(BOOKS, DAY_ONE, out, 0)).contains(export);
        assertThat(book.find(TaxClass.STANDARD, DAY_ONE, out, 0)).contains(export);
        assertThat(book.find(BOOKS, DAY_ONE, buyerOwes, 0)).contains(reverse);
        assertThat(book.find(TaxClass.STANDARD, DAY_ONE, buyerOwes, 0)).contains(TaxRate.standard("15"));
    }

    @Example
    void aNewRateHoldsFromItsDay() {
        TaxBook book = TaxBook.of(
                new TaxRule(TaxClass.STANDARD, TaxRate.standard("5"), Period.ALWAYS),
                new TaxRule(TaxClass.STANDARD, TaxRate.standard("15"), Period.from(DAY_ONE)));
        assertThat(book.find(TaxClass.STANDARD, DAY_ONE.minusDays(1))).contains(TaxRate.standard("5"));
        assertThat(book.find(TaxClass.STANDARD, DAY_ONE)).contains(TaxRate.standard("15"));
        assertThat(book.find(BOOKS, DAY_ONE)).isEmpty();
    }

    @Example
    void aClassWithTwoRatesFromOneDayIsRefused() {
        TaxRule one = new TaxRule(BOOKS, TaxRate.standard("5"), Period.ALWAYS);
        TaxRule other = new TaxRule(BOOKS, TaxRate.untaxed(VatCategory.Z), Period.ALWAYS);
        Outcome<TaxesChanged> twice = TaxBook.EMPTY.define(List.of(one, other));
        assertThat(reason(twice)).isEqualTo(TaxReason.SET_TWICE);
    }

    @Example
    void aCategoryGoesOnlyWithPercentagesOfItsKind() {
        assertThatThrownBy(() -> new TaxRate(VatCategory.Z, Percent.of("5")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaxRate.standard("0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaxRate.standard("100.000001")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaxRate.standard("-5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TaxRounding(TaxLevel.LINE, Rounding.HALF_UP.toIncrement(5)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
