// SPDX-License-Identifier: Apache-2.0
package dev.mizan.interleavings;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Counter;
import dev.mizan.inventory.reservation.Counter.Oversold;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.reservation.PromisedStock;
import dev.mizan.inventory.reservation.Reservation;
import dev.mizan.inventory.reservation.WebShop;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/**
 * Two of one item and one of another, asked by a web shop and a counter at once: what {@link LinearizableTest} lets several
 * threads do. Every answer is a text, so that answers can be compared.
 */
@Param(name = "id", gen = IntGen.class, conf = "1:2")
@Param(name = "time", gen = IntGen.class, conf = "0:2")
@Param(name = "count", gen = IntGen.class, conf = "0:3")
public class PromisedShop {
    private static final PlaceId SHOP = new PlaceId("shop");
    private static final Sku TEA = Sku.of("TEA");
    private static final Sku RICE = Sku.of("RICE");

    private final PromisedStock stock = new PromisedStock();
    private final WebShop web = new WebShop(stock);
    private final Counter counter = new Counter(stock);

    /** The shop in the morning. */
    public PromisedShop() {
        stock.change(SHOP, TEA, 2);
        stock.change(SHOP, RICE, 1);
    }

    @Operation
    public String reserveOne(@Param(name = "id") int id, @Param(name = "time") int now) {
        return told(web.reserve("R" + id, List.of(new Need(SHOP, TEA, 1)), at(2), at(now)));
    }

    @Operation
    public String reserveBoth(@Param(name = "id") int id, @Param(name = "time") int now) {
        List<Need> basket = List.of(new Need(SHOP, RICE, 1), new Need(SHOP, TEA, 1));
        return told(web.reserve("R" + id, basket, at(1), at(now)));
    }

    @Operation
    public String extend(@Param(name = "id") int id, @Param(name = "time") int now) {
        return told(web.extend("R" + id, at(3), at(now)));
    }

    @Operation
    public String confirm(@Param(name = "id") int id, @Param(name = "time") int now) {
        return told(web.confirm("R" + id, at(now)));
    }

    @Operation
    public String release(@Param(name = "id") int id, @Param(name = "time") int now) {
        return told(web.release("R" + id, at(now)));
    }

    @Operation
    public void expire(@Param(name = "time") int now) {
        stock.expire(at(now));
    }

    @Operation
    public void receive() {
        stock.change(SHOP, RICE, 1);
    }

    @Operation
    public long count(@Param(name = "count") int there) {
        return stock.count(SHOP, TEA, there);
    }

    /** The tolerant mode: it sells whatever the book says, and tells what it broke. */
    @Operation
    public String sell(@Param(name = "time") int now) {
        List<Oversold> oversold = counter.sell(List.of(new Need(SHOP, TEA, 1), new Need(SHOP, RICE, 1)), at(now));
        StringJoiner told = new StringJoiner(", ", "[", "]");
        for (Oversold one : oversold) {
            told.add(one.need().sku() + ":" + one.missing());
        }
        return told.toString();
    }

    @Operation
    public long available(@Param(name = "time") int now) {
        return stock.available(SHOP, TEA, at(now));
    }

    private static Instant at(int time) {
        return Instant.ofEpochSecond(time);
    }

    private static String told(Outcome<Reservation> outcome) {
        return outcome instanceof Refused<Reservation> refused
                ? refused.reason().code()
                : "done";
    }
}
