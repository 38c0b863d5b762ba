// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.CostHistory;
import dev.mizan.inventory.history.StockEvent;
import dev.mizan.inventory.history.Terms;
import dev.mizan.inventory.landed.AllocationBasis;
import dev.mizan.inventory.landed.ChargedLine;
import dev.mizan.inventory.landed.LandedCost;
import dev.mizan.inventory.unit.UnitPrice;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Charges shared over lines, and what they make of the goods' cost. */
final class LandedCases implements Adapter {
    private static final Unit WEIGHT = new Unit("KGM", Text.en("kg"), Unit.Dimension.MASS, Ratio.ONE, 6);
    private static final Unit VOLUME = new Unit("MTQ", Text.en("m3"), Unit.Dimension.VOLUME, Ratio.of(1_000), 6);
    private static final Terms TERMS = new Terms(BackDating.REPLAY, Instant.EPOCH, Instant.EPOCH);

    @Override
    public Answer answer(Case worked) {
        if (worked.has("context")) {
            return Answer.unsupported("words only: the context");
        }
        Currency currency = Goods.currency(worked.input().path("moneyScale"));
        List<ChargedLine> lines = new ArrayList<>();
        new Given(worked.input()).rows("lines").forEach(line -> lines.add(line(line, currency)));
        Money charge = Money.of(worked.text("charge"), currency);
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        Outcome<List<Money>> shared = LandedCost.share(charge, lines, AllocationBasis.valueOf(worked.text("basis")));
        if (shared instanceof Outcome.Done<List<Money>> done) {
            shares(done.value(), currency, expect);
            goods(lines, done.value(), expect);
        } else {
            expect.put("error", Told.words(shared));
        }
        return Answer.given(block);
    }

    private static void shares(List<Money> shares, Currency currency, ObjectNode expect) {
        ArrayNode list = expect.putArray("shares");
        shares.forEach(share -> list.add(share.toPlainString()));
        expect.set("largestRemainder", list);
        expect.put(
                        "sharesSum",
                        shares.stream()
                                .reduce(Money.zero(currency), Money::plus)
                                .toPlainString())
                .put("allNonNegative", shares.stream().noneMatch(Money::isNegative));
    }

    /** Each line received, charged, and its charge taken back. */
    private static void goods(List<ChargedLine> lines, List<Money> shares, ObjectNode expect) {
        ArrayNode costs = expect.putArray("newUnitCosts");
        ArrayNode after = expect.putArray("afterCancel");
        Money whole = shares.get(0).minus(shares.get(0));
        for (int i = 0; i < lines.size(); i++) {
            ChargedLine line = lines.get(i);
            if (!line.quantity().isPositive()) {
                return;
            }
            CostHistory history = new CostHistory(Valuation.FIFO);
            history.tell(
                    StockEvent.receipt(
                            "R",
                            Instant.EPOCH,
                            line.quantity().steps(),
                            line.cost().minor()),
                    TERMS);
            history.charge("R", shares.get(i).minor(), TERMS);
            costs.add(one(history, line));
            history.charge("R", shares.get(i).negated().minor(), TERMS);
            after.add(one(history, line));
            whole = whole.plus(Money.ofMinor(history.value(), whole.currency()));
        }
        expect.putObject("afterChargeThenCancel").put("endingValue", whole.toPlainString());
    }

    private static String one(CostHistory history, ChargedLine line) {
        return UnitPrice.of(Money.ofMinor(history.value(), line.cost().currency()), line.quantity())
                .toPlainString();
    }

    private static ChargedLine line(JsonNode line, Currency currency) {
        Quantity quantity = line.has("qty") ? Goods.quantity(line.path("qty")) : Quantity.zero(Goods.UNIT);
        Money cost = line.has("unitCost")
                ? Goods.cost(line, currency, Valuation.FIFO)
                : Money.of(line.path("netValue").asText(line.path("value").asText("0")), currency);
        return ChargedLine.of(cost, quantity)
                .weighing(measure(line, WEIGHT, "weightKg", "weight", "kg", "netWeightKg", "grossWeightKg"))
                .filling(measure(line, VOLUME, "m3", "volumeM3", "volume"));
    }

    private static Quantity measure(JsonNode line, Unit unit, String... names) {
        return Quantity.of(new Given(line).numberOrZero(names).toPlainString(), unit);
    }
}
