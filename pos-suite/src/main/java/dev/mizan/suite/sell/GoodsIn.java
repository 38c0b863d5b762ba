// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.promotion.redeem.Draw;
import dev.mizan.core.sale.ClawedBack;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.inventory.movement.IssuedLine;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.inventory.stock.GoodsReturn;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.posting.SalePosting;
import dev.mizan.suite.projection.StockFold;
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
        StockBook stock = till.reading().state(StockFold.class).book();
        IssuedGoods issued = sale.map(SaleHistory::issuedGoods).orElseGet(IssuedGoods::none);
        List<SoldLine> lines = back.bill().lines();
        List<GoodsReturn.Line> in = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SoldLine line = lines.get(i);
            if (back.origin() instanceof ReturnOrigin.Receipt receipt
                    && issued.isKit(receipt.lines().get(i))) {
                in.addAll(issued.components(receipt.lines().get(i), line.quantity(), stock));
            } else if (stock.keeps(line.item())) {
                in.add(new GoodsReturn.Line(
                        line.item(), line.quantity(), origin(back.origin(), i, line, issued, stock)));
            }
        }
        if (in.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        PlaceId place = PlaceId.of(till.reading().at().path().store());
        return terms.keeper().takeBack(stock, GoodsReturn.at(place, in)).map(Optional::of);
    }

    private GoodsReturn.Origin origin(ReturnOrigin origin, int at, SoldLine line, IssuedGoods issued, StockBook stock) {
        Optional<Money> own = SoldGoods.ownCost(till.reading(), stock, line);
        if (own.isPresent() && stock.kept(line.item()).orElseThrow().valuation().method() == Method.SPECIFIC) {
            IssuedLine piece = new IssuedLine(line.item(), line.quantity().steps(), own.get());
            return new GoodsReturn.ByReceipt(
                    piece, Quantity.zero(line.quantity().unit()));
        }
        return origin instanceof ReturnOrigin.Receipt receipt
                ? issued.takeBack(receipt.lines().get(at), line.quantity())
                : new GoodsReturn.WithoutReceipt();
    }
}
