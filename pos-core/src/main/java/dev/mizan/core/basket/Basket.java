// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a shopper wants to buy. Immutable: each operation answers with another basket or a {@link BasketReason}, and the
 * one it was asked of stays as it was. Adding a line costs the same however many there are.
 *
 * <p>At most {@value #MAX_LINES} lines, and at most {@value #MAX_QUANTITY} of its unit on each.
 */
public final class Basket {
    /** The most lines in one basket. */
    public static final int MAX_LINES = 2_000;
    /** The most on one line, in the line's unit. */
    public static final long MAX_QUANTITY = 1_000_000;

    private final Counter counter;
    private final Shopper shopper;
    private final Lines lines;
    private final int lastId;
    private final Clock clock;

    private Basket(Counter counter, Shopper shopper, Lines lines, int lastId, Clock clock) {
        this.counter = counter;
        this.shopper = shopper;
        this.lines = lines;
        this.lastId = lastId;
        this.clock = clock;
    }

    /** An empty basket. */
    public static Basket open(Counter counter, Shopper shopper) {
        return new Basket(counter, shopper, Lines.EMPTY, 0, Clock.UNTOLD);
    }

    static Basket of(Counter counter, Shopper shopper, Lines lines, int lastId, Clock clock) {
        return new Basket(counter, shopper, lines, lastId, clock);
    }

    /**
     * The same basket, told what time it is on the store's wall, to the second: what is put into it from now on was
     * scanned then. The first time that it is told is when it was opened. Prices of a basket that knows its times may be
     * those of then, see {@code dev.mizan.core.pricing.moment}.
     */
    public Basket at(LocalDateTime now) {
        return new Basket(counter, shopper, lines, lastId, clock.at(now));
    }

    /** When it was opened, where it was told; see {@link #at}. */
    public Optional<LocalDateTime> opened() {
        return clock.opened();
    }

    /** The same without any memory of time: what a parked basket is when it comes back, so that it is priced anew. */
    public Basket withoutTimes() {
        BasketLine[] forgotten = lines.stream().map(BasketLine::withoutTime).toArray(BasketLine[]::new);
        return new Basket(counter, shopper, Lines.of(forgotten), lastId, Clock.UNTOLD);
    }

    /** Writes the whole of it into a fact. */
    public void write(FieldWriter out) {
        BasketForm.write(this, out);
    }

    /** Reads what {@link #write} wrote. */
    public static Basket read(FieldReader in) {
        return BasketForm.read(in);
    }

    /** A new line at the end, at the book's price. */
    public Outcome<Basket> add(Sku item, Quantity quantity) {
        return add(item, quantity, Optional.empty());
    }

    /** A new line at the end, at a price that a person set. */
    public Outcome<Basket> add(Sku item, Quantity quantity, ManualPrice price) {
        return add(item, quantity, Optional.of(price));
    }

    /** A new line at the end with choices of the item, by their codes; whether they may be made, pricing tells. */
    public Outcome<Basket> add(Sku item, Quantity quantity, List<String> chosen) {
        return add(item, quantity)
                .then(basket -> basket.choose(basket.line(basket.size() - 1).id(), chosen));
    }

    /** Other choices on a line, in place of those that stand there. */
    public Outcome<Basket> choose(int id, List<String> chosen) {
        for (String code : chosen) {
            if (code.isEmpty() || code.chars().anyMatch(c -> c <= ' ')) {
                throw new IllegalArgumentException("no code of a choice: \"" + code + "\"");
            }
        }
        return replace(id, line -> line.with(chosen));
    }

    private Outcome<Basket> add(Sku item, Quantity quantity, Optional<ManualPrice> price) {
        if (lines.size() == MAX_LINES) {
            return Outcome.refused(BasketReason.TOO_MANY_LINES, "limit", MAX_LINES);
        }
        BasketLine line = new BasketLine(lastId + 1, item, quantity, price, clock.latest());
        return Limits.check(this, line)
                .map(checked -> new Basket(counter, shopper, lines.plus(checked), checked.id(), clock));
    }

    /**
     * Adds to the first line of the same item and unit at the book's price, or a new line where there is none. A line of
     * another time is another line.
     */
    public Outcome<Basket> merge(Sku item, Quantity quantity) {
        for (int i = 0; i < lines.size(); i++) {
            BasketLine line = lines.get(i);
            if (line.takes(item, quantity, clock.latest())) {
                int at = i;
                return Limits.check(this, line.with(quantity))
                        .then(more ->
                                Limits.check(this, line.with(line.quantity().plus(more.quantity()))))
                        .map(merged -> new Basket(counter, shopper, lines.with(at, merged), lastId, clock));
            }
        }
        return add(item, quantity);
    }

    /** Another quantity on a line, in the unit that stands there. */
    public Outcome<Basket> change(int id, Quantity quantity) {
        return replace(id, line -> line.with(quantity));
    }

    /** A price set by a person on a line. */
    public Outcome<Basket> override(int id, ManualPrice price) {
        return replace(id, line -> line.with(Optional.of(price)));
    }

    /** Back to the book's price on a line. */
    public Outcome<Basket> bookPrice(int id) {
        return replace(id, line -> line.with(Optional.empty()));
    }

    /**
     * Says which piece a line is, by its serial number (GS1 AI 21): 1 to 20 characters that are printed on it. Refused
     * where the line is not one piece, and where that piece stands in the basket already.
     */
    public Outcome<Basket> piece(int id, String serial) {
        return replace(id, line -> line.piece(serial));
    }

    /**
     * Says which piece of a component goes with a kit: once for each such piece, on a line of one kit. Refused as {@link
     * #piece} is; whether the kit has such a component, and as many, the sale tells.
     */
    public Outcome<Basket> part(int id, Sku component, String serial) {
        return serial.isEmpty()
                ? Outcome.refused(BasketReason.NO_SERIAL, "item", component, "serial", serial)
                : replace(id, line -> line.part(new PartPiece(component, serial)));
    }

    /**
     * Says of how many pieces a line's weight is: three chickens of 4.120 kg. Zero takes it back. Refused where the line is
     * not weighed, and beyond {@value #MAX_QUANTITY} pieces.
     */
    public Outcome<Basket> counted(int id, long pieces) {
        return replace(id, line -> line.counted(pieces));
    }

    private Outcome<Basket> replace(int id, UnaryOperator<BasketLine> change) {
        int at = indexOf(id);
        if (at < 0) {
            return Outcome.refused(BasketReason.NO_SUCH_LINE, "line", id);
        }
        BasketLine before = lines.get(at);
        BasketLine after = change.apply(before);
        if (!after.quantity().unit().equals(before.quantity().unit())) {
            return Outcome.refused(
                    BasketReason.OTHER_UNIT,
                    "item",
                    before.item(),
                    "unit",
                    before.quantity().unit(),
                    "given",
                    after.quantity().unit());
        }
        return Limits.check(this, after).map(line -> new Basket(counter, shopper, lines.with(at, line), lastId, clock));
    }

    /** Takes a line out; its number is not given again. */
    public Outcome<Basket> remove(int id) {
        int at = indexOf(id);
        return at < 0
                ? Outcome.refused(BasketReason.NO_SUCH_LINE, "line", id)
                : Outcome.done(new Basket(counter, shopper, lines.without(at), lastId, clock));
    }

    /** Without its lines. */
    public Basket clear() {
        return new Basket(counter, shopper, Lines.EMPTY, lastId, clock);
    }

    /** The same lines for another shopper, whose prices may differ. */
    public Basket soldTo(Shopper other) {
        return new Basket(counter, other, lines, lastId, clock);
    }

    /** Where it is filled. */
    public Counter counter() {
        return counter;
    }

    /** Who buys. */
    public Shopper shopper() {
        return shopper;
    }

    /** Of every amount in it. */
    public Currency currency() {
        return counter.currency();
    }

    /** How many lines. */
    public int size() {
        return lines.size();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The line at an index from 0. */
    public BasketLine line(int index) {
        return lines.get(Objects.checkIndex(index, lines.size()));
    }

    /** The lines in the order in which they were added; unmodifiable. */
    public List<BasketLine> lines() {
        return lines;
    }

    /** The index of the line with this number, or -1. */
    public int indexOf(int id) {
        // Numbers rise along the lines, but for gaps.
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = lines.get(middle).id();
            if (found == id) {
                return middle;
            }
            low = found < id ? middle + 1 : low;
            high = found < id ? high : middle - 1;
        }
        return -1;
    }

    /** When it was opened and what time it is. */
    Clock clock() {
        return clock;
    }

    /** The highest line number given so far. */
    int lastId() {
        return lastId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Basket basket
                && counter.equals(basket.counter)
                && shopper.equals(basket.shopper)
                && lastId == basket.lastId
                && clock.equals(basket.clock)
                && lines.equals(basket.lines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(counter, shopper, lines);
    }

    @Override
    public String toString() {
        return "Basket[" + counter.store() + ", " + lines.size() + " lines]";
    }
}
