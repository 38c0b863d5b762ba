// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.promotion.redeem.Draw;
import dev.mizan.core.sale.ClawedBack;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.movement.IssuedLine;
import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.inventory.stock.GoodsReturn;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.landed.ChargedSale;
import dev.mizan.suite.posting.SalePosting;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import dev.mizan.suite.till.AtTill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rest of a return once it is decided: goods are back in stock at what they had cost, and all of it is posted. */
record GoodsIn(AtTill till, Terms terms, Optional<SaleHistory> sale) {

    Outcome<Decision> with(GoodsReturned back) {
        return with(back, Optional.empty());
    }

    /** With what was clawed back, where that is something. */
    Outcome<Decision> with(GoodsReturned back, Optional<ClawedBack> clawed) {
        return with(back, clawed, back.refund().cash(), 0);
    }

    /**
     * As one of several documents of a batch.
     *
     * @param cash what leaves the drawer for it
     * @param entry of the batch in the journal, from 0
     */
    Outcome<Decision> with(GoodsReturned back, Optional<ClawedBack> clawed, Money cash, int entry) {
        Uses uses = sale.map(it -> it.givenBack(till.reading(), back, draw())).orElse(Uses.NONE);
        return till.session()
                .holds(cash)
                .then(there -> take(back))
                .then(taken -> SalePosting.of(back, taken)
                        .decide(till.reading(), till.times(), entry)
                        .map(posted -> Decision.posted(
                                        till.times(),
                                        back,
                                        clawed.filter(ClawedBack::matters).stream()
                                                .toList(),
                                        uses.facts(),
                                        taken.stream().toList(),
                                        posted)
                                .withKeys(uses.and(
                                        sale.map(SaleHistory::key).stream().toList()))));
    }

    private Draw draw() {
        return terms.promotions()
                .draw(till.reading().at().path(), till.reading().now());
    }

    private Outcome<Optional<StockReturned>> take(GoodsReturned back) {
        Reading reading = till.reading();
        StockBook stock = reading.state(StockFold.class).book();
        IssuedGoods issued = sale.map(SaleHistory::issuedGoods).orElseGet(IssuedGoods::none);
        ChargedSale charged =
                sale.map(it -> ChargedSale.of(reading, it.sale().recorded())).orElseGet(ChargedSale::none);
        List<GoodsReturn.Line> in = new ArrayList<>();
        for (int i = 0; i < back.bill().lines().size(); i++) {
            Outcome<List<GoodsReturn.Line>> goods =
                    goods(back.origin(), i, back.bill().lines().get(i), issued, stock);
            if (!(goods instanceof Outcome.Done<List<GoodsReturn.Line>> done)) {
                return goods.map(never -> Optional.empty());
            }
            done.value().forEach(it -> in.add(charged.with(reading, it)));
        }
        if (in.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        PlaceId place = PlaceId.of(reading.at().path().store());
        return terms.keeper().takeBack(stock, GoodsReturn.at(place, in)).map(Optional::of);
    }

    /** What comes in with a line: the item, or the components of a kit; without a receipt by today's recipe. */
    private Outcome<List<GoodsReturn.Line>> goods(
            ReturnOrigin origin, int at, SoldLine line, IssuedGoods issued, StockBook stock) {
        Reading reading = till.reading();
        SoldGoods.PartCosts costs = new SoldGoods.PartCosts(reading, line);
        if (origin instanceof ReturnOrigin.Receipt receipt
                && issued.isKit(receipt.lines().get(at))) {
            return Outcome.done(issued.components(receipt.lines().get(at), line.quantity(), stock).stream()
                    .map(it -> at(costs.next(it.sku(), it.quantity().steps(), stock.currency()), it, stock))
                    .toList());
        }
        if (stock.keeps(line.item())) {
            GoodsReturn.Line item =
                    new GoodsReturn.Line(line.item(), line.quantity(), origin(origin, at, line, issued));
            return Outcome.done(List.of(at(SoldGoods.ownCost(reading, stock, line), item, stock)));
        }
        Optional<Kit> kit = reading.state(StoreroomFold.class).kit(line.item());
        return kit.isEmpty() || origin instanceof ReturnOrigin.Receipt
                ? Outcome.done(List.of())
                : SoldGoods.components(reading, stock, kit.get(), line)
                        .map(parts -> parts.stream()
                                .map(it -> at(
                                        it.cost(),
                                        new GoodsReturn.Line(it.sku(), it.quantity(), new GoodsReturn.WithoutReceipt()),
                                        stock))
                                .toList());
    }

    /** At what these very pieces cost, where it is known and the item is valued so. */
    private static GoodsReturn.Line at(Optional<Money> own, GoodsReturn.Line line, StockBook stock) {
        KeptItem kept = stock.kept(line.sku()).orElseThrow();
        if (own.isEmpty() || kept.valuation().method() != Method.SPECIFIC) {
            return line;
        }
        IssuedLine piece =
                new IssuedLine(line.sku(), line.quantity().in(kept.unit()).steps(), own.get());
        return new GoodsReturn.Line(
                line.sku(), line.quantity(), new GoodsReturn.ByReceipt(piece, Quantity.zero(kept.unit())));
    }

    private static GoodsReturn.Origin origin(ReturnOrigin origin, int at, SoldLine line, IssuedGoods issued) {
        return origin instanceof ReturnOrigin.Receipt receipt
                ? issued.takeBack(receipt.lines().get(at), line.quantity())
                : new GoodsReturn.WithoutReceipt();
    }
}
