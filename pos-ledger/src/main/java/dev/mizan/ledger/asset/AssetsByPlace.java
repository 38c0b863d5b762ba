// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.statement.Sheet;
import dev.mizan.ledger.statement.StatementRow;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What assets stand where, as the register has it. Assets that are gone are left out; those that were never placed stand
 * under no place at all.
 */
public record AssetsByPlace(Currency currency, List<Line> lines) {
    /** One asset at its place. */
    public record Line(Dimensions place, String id, FixedAsset asset) {}

    public AssetsByPlace {
        lines = List.copyOf(lines);
    }

    /**
     * The report, by place and number.
     *
     * @param places of assets by their number
     */
    public static AssetsByPlace of(
            Currency currency, Map<String, FixedAsset> register, Map<String, Dimensions> places) {
        SortedMap<Dimensions, List<Line>> sorted = new TreeMap<>();
        new TreeMap<>(register).forEach((id, asset) -> {
            if (!asset.disposed()) {
                Dimensions place = places.getOrDefault(id, Dimensions.NONE);
                sorted.computeIfAbsent(place, none -> new ArrayList<>()).add(new Line(place, id, asset));
            }
        });
        return new AssetsByPlace(
                currency, sorted.values().stream().flatMap(List::stream).toList());
    }

    /** What the assets of each place cost. */
    public SortedMap<Dimensions, Money> cost() {
        SortedMap<Dimensions, Money> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.place(), line.asset().cost(), Money::plus));
        return sums;
    }

    /** What of it stands in the books. */
    public SortedMap<Dimensions, Money> carrying() {
        SortedMap<Dimensions, Money> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.place(), line.asset().carrying(), Money::plus));
        return sums;
    }

    /** As it is laid out: the assets of each place, what they come to, and all. */
    public Sheet sheet(LocalDate day) {
        List<StatementRow> rows = new ArrayList<>();
        for (Dimensions place : cost().keySet()) {
            String name = place.toString().isEmpty() ? "-" : place.toString();
            rows.add(new StatementRow(StatementRow.Kind.HEADING, "", Text.of(name, name), List.of()));
            List<Line> here =
                    lines.stream().filter(line -> line.place().equals(place)).toList();
            for (Line line : here) {
                Text label = Text.of(line.asset().name(), line.asset().name());
                rows.add(new StatementRow(StatementRow.Kind.LINE, line.id(), label, amounts(List.of(line))));
            }
            rows.add(new StatementRow(
                    StatementRow.Kind.SUBTOTAL, "", Text.of("At this place", "في هذا الموقع"), amounts(here)));
        }
        rows.add(new StatementRow(StatementRow.Kind.TOTAL, "", Text.of("All assets", "كل الأصول"), amounts(lines)));
        return new Sheet(
                Text.of("Assets by place", "الأصول حسب الموقع"),
                Text.of("As of " + day, "كما في \u200e" + day),
                currency,
                List.of(
                        Text.of("Cost", "التكلفة"),
                        Text.of("Depreciation", "مجمع الاستهلاك"),
                        Text.of("Carrying amount", "القيمة الدفترية")),
                rows);
    }

    private List<Money> amounts(List<Line> some) {
        Money cost =
                Money.sum(currency, some.stream().map(it -> it.asset().cost()).toList());
        Money carrying = Money.sum(
                currency, some.stream().map(it -> it.asset().carrying()).toList());
        return List.of(cost, cost.minus(carrying), carrying);
    }
}
