// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.invoice.Closure;
import dev.mizan.core.invoice.DraftLine;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.levy.Component;
import dev.mizan.core.tax.levy.Levied;
import dev.mizan.core.tax.levy.Levy;
import dev.mizan.core.tax.levy.LevyAmount;
import dev.mizan.core.tax.levy.LevyChain;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Cases of tax and invoices: whole documents, chains of taxes, and single roundings. */
public final class TaxArithmetic implements Adapter {
    @Override
    public Answer answer(Case worked) {
        var block = Answer.block();
        switch (worked.text("kind")) {
            case "invoice" -> block.set("expect", new InvoiceCase(worked.input()).answer());
            case "chain" -> block.set("expect", chain(worked.input()));
            case "round" -> block.put("expect", rounded(worked));
            case "cash" -> block.set("expect", pairs(worked, TaxArithmetic::cash));
            case "bracket" -> block.set("expect", pairs(worked, TaxArithmetic::bracket));
            case "allowance" -> block.put("expect", allowance(worked));
            case "reachable" -> block.put("expect", reachable(worked));
            default -> {
                return Answer.unsupported("no such kind: " + worked.text("kind"));
            }
        }
        return Answer.given(block);
    }

    static Rounding rounding(JsonNode input) {
        return new Rounding(Rounding.Mode.valueOf(input.path("rounding").asText("HALF_UP")), 1);
    }

    private static String rounded(Case worked) {
        int digits = worked.input().path("scale").asInt(2);
        DraftLine value = DraftLine.of(Case.decimal(worked.text("value")), TaxRate.untaxed(VatCategory.O));
        return plain(value.amount(digits, rounding(worked.input())), digits);
    }

    /** As the case tells, else as its currency has them, else two. */
    static int digits(JsonNode input) {
        int told = Currency.find(input.path("currency").asText(""))
                .map(Currency::digits)
                .orElse(2);
        return input.path("scale").asInt(told);
    }

    static String plain(long minor, int digits) {
        return BigDecimal.valueOf(minor, digits).toPlainString();
    }

    private static Currency currency(Case worked) {
        return Currency.of(worked.input().path("currency").asText("USD"));
    }

    /** Two decimals, or as many as are asked for. */
    private static String allowance(Case worked) {
        int digits = worked.input().path("scale").asInt(2);
        DraftLine part = new DraftLine(
                Case.decimal(worked.text("percent")),
                Case.decimal(worked.text("base")),
                BigDecimal.valueOf(100),
                List.of(),
                List.of(),
                TaxRate.untaxed(VatCategory.O));
        return plain(part.amount(digits, rounding(worked.input())), digits);
    }

    /** What has more than two decimals is no gross of two. */
    private static boolean reachable(Case worked) {
        BigDecimal gross = Case.decimal(worked.text("gross")).movePointRight(2).stripTrailingZeros();
        return gross.scale() <= 0
                && Closure.reaches(gross.longValueExact(), Percent.of(worked.text("rate")), Rounding.HALF_UP);
    }

    /** In steps that may be finer than the currency's own, none where they are zero, of amounts that may be finer than the steps. */
    private static String cash(Case worked, String given) {
        BigDecimal increment = Case.decimal(worked.text("increment"));
        int digits = Math.max(currency(worked).digits(), increment.scale());
        CashRounding policy = CashRounding.due(rounding(worked.input())
                .toIncrement(Math.max(1, increment.movePointRight(digits).longValueExact())));
        DraftLine amount = DraftLine.of(Case.decimal(given), TaxRate.untaxed(VatCategory.O));
        return plain(amount.amount(digits, policy.rounding()), digits);
    }

    private static String bracket(Case worked, String price) {
        List<Levy.Bracket> table = new ArrayList<>();
        worked.input()
                .path("brackets")
                .forEach(each -> table.add(
                        new Levy.Bracket(each.get(0).asLong(), each.get(1).asLong())));
        Levy levy = new Levy.Brackets(100, worked.whole("perDollarCents"), table);
        Money base = Money.of(price, currency(worked));
        return Money.ofMinor(levy.on(base.minor(), Ratio.ONE, Rounding.HALF_UP), base.currency())
                .toPlainString();
    }

    /** What goes in stands in the case beside what is asked for. */
    private interface Pair {
        String answer(Case worked, String given);
    }

    private static ArrayNode pairs(Case worked, Pair pair) {
        ArrayNode pairs = Answer.block().arrayNode();
        for (JsonNode each : worked.input().path("expect")) {
            String given = each.get(0).asText();
            pairs.addArray().add(given).add(pair.answer(worked, given));
        }
        return pairs;
    }

    private static JsonNode chain(JsonNode input) {
        int digits = digits(input);
        List<Component> components = new ArrayList<>();
        for (JsonNode tax : input.path("taxes")) {
            BigDecimal told = Case.decimal(
                    tax.path(tax.hasNonNull("rate") ? "rate" : "amount").asText());
            Levy levy = tax.hasNonNull("rate")
                    ? new Levy.OfValue(Percent.of(told.abs().toPlainString()))
                    : new Levy.OfUnits(told.abs().movePointRight(digits));
            String[] earlier = components.stream().map(Component::code).toArray(String[]::new);
            Component component = Component.of("tax " + components.size(), levy).rounded(rounding(input));
            component = told.signum() < 0 ? component.withheld() : component;
            components.add(tax.path("compound").asBoolean() ? component.upon(earlier) : component);
        }
        DraftLine base = DraftLine.of(Case.decimal(input.path("base").asText()), TaxRate.untaxed(VatCategory.O));
        Levied levied = new LevyChain(components)
                .on(
                        base.amount(digits, rounding(input)),
                        Ratio.parse(input.path("qty").asText("1")));
        var block = Answer.block();
        ArrayNode taxes = block.putArray("taxes");
        for (LevyAmount amount : levied.amounts()) {
            taxes.add(plain(amount.effect(), digits));
        }
        return block.put("gross", plain(levied.gross(), digits));
    }

    static PriceMode mode(JsonNode input) {
        return input.path("pricesIncludeTax").asBoolean() ? PriceMode.TAX_INCLUSIVE : PriceMode.TAX_EXCLUSIVE;
    }
}
