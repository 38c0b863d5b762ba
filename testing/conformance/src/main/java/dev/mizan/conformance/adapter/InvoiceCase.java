// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.core.invoice.DraftAdjustment;
import dev.mizan.core.invoice.DraftLine;
import dev.mizan.core.invoice.DraftSum;
import dev.mizan.core.invoice.DraftTerms;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A whole document: lines, adjustments, what was prepaid. */
final class InvoiceCase {
    private final JsonNode input;
    private final DraftTerms terms;

    InvoiceCase(JsonNode input) {
        this.input = input;
        Rounding rounding = TaxArithmetic.rounding(input);
        TaxLevel level = TaxLevel.valueOf(input.path("taxLevel").asText("GROUP"));
        this.terms = new DraftTerms(
                TaxArithmetic.digits(input), TaxArithmetic.mode(input), rounding, new TaxRounding(level, rounding));
    }

    ObjectNode answer() {
        List<DraftLine> lines = new ArrayList<>();
        Case.part(input, "lines").forEach(each -> lines.add(line(each)));
        List<DraftAdjustment> adjustments = new ArrayList<>();
        input.path("documentAllowances").forEach(each -> adjustments.add(adjustment(false, each)));
        input.path("documentCharges").forEach(each -> adjustments.add(adjustment(true, each)));
        DraftSum sum = DraftSum.of(terms, lines, adjustments);
        ObjectNode block = Answer.block();
        ArrayNode amounts = block.putArray("lineAmounts");
        ArrayNode taxes = block.putArray("lineTaxes");
        for (int i = 0; i < sum.lines(); i++) {
            amounts.add(plain(sum.net(i)));
            taxes.add(plain(sum.tax(i)));
        }
        ArrayNode groups = block.putArray("groups");
        sum.groups().forEach(total -> group(groups.addObject(), total));
        return block.put("net", plain(sum.net()))
                .put("tax", plain(sum.tax()))
                .put("gross", plain(sum.gross()))
                .put("payable", plain(sum.payable(minor("prepaid"), minor("payableRounding"))));
    }

    private void group(ObjectNode block, TaxTotal total) {
        block.put("base", plain(total.net()))
                .put("tax", plain(total.tax()))
                .put("category", total.rate().category().name())
                .put("rate", total.rate().percent().toString());
    }

    private static DraftLine line(JsonNode line) {
        if (line.hasNonNull("amount")) {
            return DraftLine.of(decimal(line, "amount", "0"), rate(line));
        }
        return new DraftLine(
                decimal(line, "qty", "1"),
                decimal(line, "price", "0"),
                decimal(line, "per", "1"),
                decimals(line.path("allowances")),
                decimals(line.path("charges")),
                rate(line));
    }

    private static DraftAdjustment adjustment(boolean charge, JsonNode part) {
        return new DraftAdjustment(charge, decimal(part, "amount", "0"), rate(part));
    }

    /** A category where the case tells one; a rate of zero is else zero rated. */
    private static TaxRate rate(JsonNode of) {
        Percent percent = Percent.of(of.path("rate").asText("0"));
        String untold = percent.isZero() ? "Z" : "S";
        return new TaxRate(VatCategory.valueOf(of.path("category").asText(untold)), percent);
    }

    private static List<BigDecimal> decimals(JsonNode list) {
        List<BigDecimal> decimals = new ArrayList<>();
        list.forEach(each ->
                decimals.add(Case.decimal(each.isObject() ? each.path("amount").asText() : each.asText())));
        return decimals;
    }

    private static BigDecimal decimal(JsonNode of, String field, String untold) {
        return Case.decimal(of.path(field).asText(untold));
    }

    private long minor(String field) {
        return DraftLine.of(decimal(input, field, "0"), TaxRate.untaxed(VatCategory.O))
                .amount(terms.digits(), terms.amounts());
    }

    private String plain(long minor) {
        return TaxArithmetic.plain(minor, terms.digits());
    }
}
