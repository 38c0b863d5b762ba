// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.rule;

import static dev.mizan.plugin.fiscal.zatca.rule.Rule.formed;

import dev.mizan.spi.fiscal.Adjustment;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.FiscalLine;
import dev.mizan.spi.fiscal.Prepaid;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Amounts are positive and computed half-up as chapters 9 and 10 of the standard say, without the checkers' tolerance. */
final class AmountRules {
    static final List<Rule> ALL = List.of(
            formed("BR-KSA-F-04", "amounts", "none below zero", AmountRules::positive),
            formed(
                    "BR-KSA-EN16931-11",
                    "line net",
                    "price times quantity, half-up, less allowances",
                    it -> it.lines().stream().allMatch(AmountRules::lineNet)),
            formed(
                    "BR-S-08",
                    "taxable amount",
                    "the sum of its lines, allowances and charges",
                    it -> it.taxes().stream().allMatch(group -> group.taxable().equals(taxable(it, group)))),
            formed("BR-CO-18", "tax groups", "one for each category and rate", AmountRules::grouped),
            formed(
                    "BR-CO-17",
                    "tax",
                    "taxable amount times rate, half-up",
                    it -> Stream.concat(it.taxes().stream(), prepaidGroups(it)).allMatch(AmountRules::taxed)),
            formed(
                    "BR-KSA-19",
                    "charge",
                    "a reason code and a reason",
                    it -> adjustments(it)
                            .allMatch(each -> !each.charge()
                                    || !each.reasonCode().isBlank()
                                            && !each.reason().isBlank())),
            formed(
                    "BR-KSA-DEC-01",
                    "allowance percentage",
                    "0 to 100 with two decimals, and what it comes to",
                    it -> adjustments(it).allMatch(AmountRules::shared)),
            formed(
                    "BR-KSA-73",
                    "prepayment line",
                    "a dated 386 with one tax group and no other amount",
                    it -> it.lines().stream().allMatch(AmountRules::settled)));

    private AmountRules() {}

    private static boolean positive(FiscalDocument document) {
        return document.lines().stream()
                        .noneMatch(it -> it.net().isNegative() || it.tax().isNegative())
                && document.taxes().stream()
                        .noneMatch(it -> it.taxable().isNegative() || it.tax().isNegative())
                && !document.totals().payable().isNegative()
                && !document.nationalTax().isNegative();
    }

    private static boolean lineNet(FiscalLine line) {
        BigDecimal product = line.price()
                .amount()
                .multiply(number(line.quantity()))
                .divide(number(line.price().per()), line.net().currency().digits(), RoundingMode.HALF_UP);
        Money net = Money.of(product.toPlainString(), line.net().currency());
        for (Adjustment each : line.adjustments()) {
            net = net.plus(each.effect());
        }
        return line.net().equals(net);
    }

    private static BigDecimal number(Quantity quantity) {
        return new BigDecimal(quantity.toPlainString());
    }

    private static Money taxable(FiscalDocument document, TaxGroup group) {
        Money sum = Money.zero(document.head().currency());
        for (FiscalLine line : document.lines()) {
            sum = line.treatment().sameGroup(group.treatment()) ? sum.plus(line.net()) : sum;
        }
        for (Adjustment each : document.adjustments()) {
            sum = each.treatment().sameGroup(group.treatment()) ? sum.plus(each.effect()) : sum;
        }
        return sum;
    }

    private static boolean grouped(FiscalDocument document) {
        return Stream.concat(
                        document.lines().stream().map(FiscalLine::treatment),
                        document.adjustments().stream().map(Adjustment::treatment))
                .allMatch(it -> document.taxes().stream()
                        .anyMatch(group -> group.treatment().sameGroup(it)));
    }

    private static boolean taxed(TaxGroup group) {
        return group.tax().equals(group.taxable().percent(group.treatment().rate(), Rounding.HALF_UP));
    }

    private static Stream<Adjustment> adjustments(FiscalDocument document) {
        return Stream.concat(
                document.adjustments().stream(), document.lines().stream().flatMap(it -> it.adjustments().stream()));
    }

    private static boolean shared(Adjustment each) {
        return each.share()
                .map(it -> it.percent().millionths() >= 0
                        && it.percent().millionths() <= 100_000_000
                        && it.percent().millionths() % 10_000 == 0
                        && each.amount().equals(it.base().percent(it.percent(), Rounding.HALF_UP)))
                .orElse(true);
    }

    private static Stream<TaxGroup> prepaidGroups(FiscalDocument document) {
        return document.lines().stream()
                .flatMap(line -> line.prepaid().stream())
                .map(Prepaid::groups)
                .flatMap(List::stream);
    }

    private static boolean settled(FiscalLine line) {
        return line.prepaid()
                .map(it -> it.document().kind() == FiscalKind.PREPAYMENT
                        && it.document().issuedAt().isPresent()
                        && it.groups().size() == 1
                        && line.net().isZero()
                        && line.tax().isZero()
                        && line.adjustments().isEmpty()
                        && line.price().amount().signum() == 0)
                .orElse(true);
    }
}
