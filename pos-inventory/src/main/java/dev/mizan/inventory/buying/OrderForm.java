// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.buying;

import dev.mizan.inventory.purchase.OrderLine;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.purchase.PurchaseOrder;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An order in a snapshot: as it was placed, and how far it is. */
final class OrderForm {
    private OrderForm() {}

    static void write(Purchase purchase, FieldWriter out) {
        PurchaseOrder order = purchase.order();
        List<PricedGoods> prices = order.lines().stream()
                .map(it -> new PricedGoods(it.sku(), it.ordered(), it.price()))
                .toList();
        out.object(
                        "placed",
                        fields -> OrderPlaced.TYPE.write(
                                new OrderPlaced(order.number(), purchase.terms(), prices), fields))
                .text("stage", order.stage().name())
                .numbers("received", column(order, OrderLine::received))
                .numbers("returned", column(order, OrderLine::returned))
                .numbers("billed", column(order, OrderLine::billed));
    }

    static Purchase read(FieldReader in) {
        OrderPlaced placed =
                in.object("placed", fields -> OrderPlaced.TYPE.reader().read(fields, 1));
        PurchaseOrder.Stage stage = in.parsed("stage", PurchaseOrder.Stage::valueOf);
        long[] received = in.numbers("received");
        long[] returned = in.numbers("returned");
        long[] billed = in.numbers("billed");
        List<OrderLine> lines = new ArrayList<>();
        for (OrderLine line : placed.order().lines()) {
            int at = lines.size();
            Quantity none = Quantity.zero(line.ordered().unit());
            lines.add(new OrderLine(
                    line.sku(),
                    line.ordered(),
                    line.price(),
                    new Quantity(received[at], none.unit()),
                    new Quantity(returned[at], none.unit()),
                    new Quantity(billed[at], none.unit())));
        }
        return new Purchase(
                placed.terms(),
                new PurchaseOrder(placed.number(), lines, placed.terms().receiving(), stage));
    }

    private static long[] column(PurchaseOrder order, Function<OrderLine, Quantity> of) {
        return order.lines().stream().mapToLong(it -> of.apply(it).steps()).toArray();
    }
}
