// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pack;

import dev.mizan.inventory.kit.JointCost;
import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.inventory.pack.PackReason;
import dev.mizan.inventory.pack.PacksUnpacked;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Documents by the pack as what they are in stock: a pack that lies there as its variants comes and goes as those, at its
 * cost shared by the weights of the contents, what is left of minor units to the largest remainders. Lines of other goods
 * stay as they are.
 */
public record Unpacked(Reading reading) {
    private StockBook stock() {
        return reading.state(StockFold.class).book();
    }

    /** The pack that an item is, where it lies in stock as its variants. */
    private Optional<AssortedPack> pack(Sku sku) {
        return reading.state(PackFold.class)
                .find(sku)
                .filter(it -> it.lies() == AssortedPack.Lying.AS_VARIANTS && !stock().keeps(sku));
    }

    /** What is in so much of a pack; refused where they are no whole packs. */
    private Outcome<List<JointCost.Product>> contents(AssortedPack pack, Quantity quantity) {
        StockBook stock = stock();
        long one = quantity.unit().stepsInOne();
        return quantity.steps() % one != 0
                ? Outcome.refused(PackReason.NOT_WHOLE, "quantity", quantity, "sku", pack.pack())
                : Outcome.done(pack.contents(quantity.steps() / one, it -> unit(stock, it), stock.currency()));
    }

    /** What a receipt brings in. A variant that comes of several packs, or beside them, is one line. */
    public Outcome<List<GoodsReceipt.Line>> in(List<GoodsReceipt.Line> lines) {
        if (lines.stream().allMatch(it -> pack(it.sku()).isEmpty())) {
            return Outcome.done(lines);
        }
        Map<Sku, GoodsReceipt.Line> all = new LinkedHashMap<>();
        for (GoodsReceipt.Line line : lines) {
            Optional<AssortedPack> pack = pack(line.sku());
            if (pack.isEmpty()) {
                all.merge(line.sku(), line, Unpacked::plus);
                continue;
            }
            Outcome<List<GoodsReceipt.Line>> contents = contents(pack.get(), line.quantity())
                    .then(products -> JointCost.share(line.cost(), products).map(costs -> costed(products, costs)));
            if (!(contents instanceof Outcome.Done<List<GoodsReceipt.Line>> done)) {
                return contents;
            }
            done.value().forEach(it -> all.merge(it.sku(), it, Unpacked::plus));
        }
        return Outcome.done(List.copyOf(all.values()));
    }

    /** What a receipt says of packs that come in as their variants, to be written with it; nothing where it says nothing of any. */
    public List<PacksUnpacked> told(List<PricedGoods> lines) {
        List<AssortedPack> packs = lines.stream()
                .map(PricedGoods::sku)
                .distinct()
                .flatMap(it -> pack(it).stream())
                .toList();
        return packs.isEmpty() ? List.of() : List.of(new PacksUnpacked(lines, packs));
    }

    private static List<GoodsReceipt.Line> costed(List<JointCost.Product> products, List<Money> costs) {
        List<GoodsReceipt.Line> lines = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            lines.add(
                    new GoodsReceipt.Line(products.get(i).sku(), products.get(i).quantity(), costs.get(i)));
        }
        return lines;
    }

    private static GoodsReceipt.Line plus(GoodsReceipt.Line one, GoodsReceipt.Line more) {
        Quantity both = one.quantity().plus(more.quantity().in(one.quantity().unit()));
        return new GoodsReceipt.Line(one.sku(), both, one.cost().plus(more.cost()));
    }

    /** What an issue takes out. A variant that leaves in several packs, or beside them, is one line. */
    public Outcome<List<GoodsIssue.Line>> out(List<GoodsIssue.Line> lines) {
        if (lines.stream().allMatch(it -> pack(it.sku()).isEmpty())) {
            return Outcome.done(lines);
        }
        Map<Sku, GoodsIssue.Line> all = new LinkedHashMap<>();
        for (GoodsIssue.Line line : lines) {
            Optional<AssortedPack> pack = pack(line.sku());
            if (pack.isEmpty()) {
                all.merge(line.sku(), line, Unpacked::plus);
                continue;
            }
            Outcome<List<JointCost.Product>> contents = contents(pack.get(), line.quantity());
            if (!(contents instanceof Outcome.Done<List<JointCost.Product>> done)) {
                return contents.map(never -> lines);
            }
            done.value()
                    .forEach(it -> all.merge(it.sku(), new GoodsIssue.Line(it.sku(), it.quantity()), Unpacked::plus));
        }
        return Outcome.done(List.copyOf(all.values()));
    }

    /** Any pieces will do where a part of them is of a pack. */
    private static GoodsIssue.Line plus(GoodsIssue.Line one, GoodsIssue.Line more) {
        Quantity both = one.quantity().plus(more.quantity().in(one.quantity().unit()));
        return new GoodsIssue.Line(one.sku(), both);
    }

    /** How much of each item that is. */
    public Outcome<Map<Sku, Quantity>> each(Map<Sku, Quantity> goods) {
        Outcome<Map<Sku, Quantity>> all = Outcome.done(Map.of());
        for (Map.Entry<Sku, Quantity> each : goods.entrySet()) {
            Optional<AssortedPack> pack = pack(each.getKey());
            Outcome<Map<Sku, Quantity>> more = pack.isEmpty()
                    ? Outcome.done(Map.of(each.getKey(), each.getValue()))
                    : contents(pack.get(), each.getValue()).map(Unpacked::quantities);
            all = all.then(before -> more.map(some -> {
                Map<Sku, Quantity> sum = new LinkedHashMap<>(before);
                some.forEach(
                        (sku, quantity) -> sum.merge(sku, quantity, (one, other) -> one.plus(other.in(one.unit()))));
                return sum;
            }));
        }
        return all;
    }

    /** Whether an ordered item brings another into stock: it is that one, or a pack that lies there as its variants. */
    public boolean brings(Sku ordered, Sku sku) {
        return ordered.equals(sku)
                || pack(ordered)
                        .filter(it -> it.of().parts().stream()
                                .anyMatch(part -> part.sku().equals(sku)))
                        .isPresent();
    }

    /**
     * What so much of an ordered item will be in stock, in the units that are kept, cut off to their steps; nothing where it is
     * not kept. Of a pack, as many as are whole: a supplier sends no parts of one.
     */
    public Map<Sku, Quantity> coming(Sku sku, Quantity quantity) {
        StockBook stock = stock();
        return pack(sku)
                .map(it -> {
                    long packs = quantity.steps() / quantity.unit().stepsInOne();
                    return quantities(it.contents(packs, part -> unit(stock, part), stock.currency()));
                })
                .or(() -> stock.kept(sku).map(it -> Map.of(sku, quantity.in(it.unit(), Rounding.DOWN))))
                .orElse(Map.of());
    }

    private static Unit unit(StockBook stock, Sku sku) {
        return stock.kept(sku).orElseThrow().unit();
    }

    private static Map<Sku, Quantity> quantities(List<JointCost.Product> products) {
        Map<Sku, Quantity> all = new LinkedHashMap<>();
        products.forEach(it -> all.merge(it.sku(), it.quantity(), Quantity::plus));
        return all;
    }
}
