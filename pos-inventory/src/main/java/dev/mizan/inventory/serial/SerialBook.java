// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.serial;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where every piece is, and what it had cost: a fold of {@link SerialFact}s. A serial number stands for one piece of its
 * item for ever; pieces of two items may share one. One thread at a time; what is answered is immutable.
 */
public final class SerialBook {
    private final TreeSet<Sku> tracked = new TreeSet<>();
    private final TreeMap<Sku, TreeMap<String, Piece>> pieces = new TreeMap<>();

    /** Nothing is told apart. */
    public SerialBook() {}

    /** Takes up what happened. */
    public void apply(SerialFact fact) {
        if (fact instanceof SerialsTracked more) {
            tracked.addAll(more.skus());
        } else if (fact instanceof PiecesReceived received) {
            for (int line = 0; line < received.skus().size(); line++) {
                put(new Piece(
                        received.skus().get(line),
                        received.serials().get(line),
                        received.place().value(),
                        received.costs().get(line)));
            }
        } else if (fact instanceof PiecesMoved moved) {
            for (int line = 0; line < moved.skus().size(); line++) {
                Sku sku = moved.skus().get(line);
                String serial = moved.serials().get(line);
                long cost = find(sku, serial).map(Piece::cost).orElse(0L);
                put(new Piece(sku, serial, moved.to(), cost));
            }
        } else if (fact instanceof PiecesCharged charged) {
            for (int line = 0; line < charged.skus().size(); line++) {
                long value = charged.values().get(line);
                find(charged.skus().get(line), charged.serials().get(line))
                        .ifPresent(it -> put(new Piece(it.sku(), it.serial(), it.where(), it.cost() + value)));
            }
        }
    }

    private void put(Piece piece) {
        pieces.computeIfAbsent(piece.sku(), none -> new TreeMap<>()).put(piece.serial(), piece);
    }

    /** Whether every piece of an item has a serial number; quick where no item's have. */
    public boolean tracks(Sku sku) {
        return !tracked.isEmpty() && tracked.contains(sku);
    }

    /** Whether any item's pieces are told apart. */
    public boolean isEmpty() {
        return tracked.isEmpty();
    }

    /** A piece, wherever it is; empty where it never came in. */
    public Optional<Piece> find(Sku sku, String serial) {
        return Optional.ofNullable(pieces.getOrDefault(sku, new TreeMap<>()).get(serial));
    }

    /** The pieces of an item at a place, by number. */
    public List<Piece> at(PlaceId place, Sku sku) {
        return pieces.getOrDefault(sku, new TreeMap<>()).values().stream()
                .filter(it -> it.isAt(place))
                .toList();
    }

    /** The pieces that are on their way with a transfer, by item, then by number. */
    public List<Piece> onTheWay(String transfer) {
        String where = PiecesMoved.transit(transfer);
        return pieces.values().stream()
                .flatMap(it -> it.values().stream())
                .filter(it -> it.where().equals(where))
                .toList();
    }

    /** A piece that may leave a place; refused with UNKNOWN, SOLD or NOT_HERE. */
    public Outcome<Piece> leaving(PlaceId place, Sku sku, String serial) {
        return known(sku, serial)
                .then(piece -> piece.isSold()
                        ? Outcome.refused(SerialReason.SOLD, "serial", serial, "sku", sku)
                        : piece.isAt(place) ? Outcome.done(piece) : notHere(piece, place));
    }

    /** A piece that arrives with a transfer; refused with UNKNOWN or NOT_HERE. */
    public Outcome<Piece> landing(String transfer, Sku sku, String serial) {
        return known(sku, serial)
                .then(piece -> piece.transfer().filter(transfer::equals).isPresent()
                        ? Outcome.done(piece)
                        : notHere(piece, transfer));
    }

    /** A piece that a customer brings back; refused with UNKNOWN or NOT_SOLD. */
    public Outcome<Piece> comingBack(Sku sku, String serial) {
        return known(sku, serial)
                .then(piece -> piece.isSold()
                        ? Outcome.done(piece)
                        : Outcome.refused(SerialReason.NOT_SOLD, "serial", serial, "sku", sku, "where", piece.where()));
    }

    private Outcome<Piece> known(Sku sku, String serial) {
        return find(sku, serial)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(SerialReason.UNKNOWN, "serial", serial, "sku", sku));
    }

    private static Outcome<Piece> notHere(Piece piece, Object place) {
        return Outcome.refused(
                SerialReason.NOT_HERE,
                "serial",
                piece.serial(),
                "sku",
                piece.sku(),
                "place",
                place,
                "where",
                piece.where());
    }

    /** Whether a new piece may come in under a number; refused with NOT_TRACKED, or EXISTS unless the old one is gone. */
    public Outcome<String> arriving(Sku sku, String serial) {
        if (!tracks(sku)) {
            return Outcome.refused(SerialReason.NOT_TRACKED, "sku", sku);
        }
        return fresh(sku, serial, find(sku, serial).filter(it -> !it.isLost()));
    }

    /** The same of a piece that came before now: one that is gone by now may have lain here then. */
    public Outcome<String> arrivingLate(Sku sku, String serial) {
        return arriving(sku, serial).then(may -> fresh(sku, serial, find(sku, serial)));
    }

    private static Outcome<String> fresh(Sku sku, String serial, Optional<Piece> known) {
        return known.filter(it -> !it.neverCame())
                .map(it ->
                        Outcome.<String>refused(SerialReason.EXISTS, "serial", serial, "sku", sku, "where", it.where()))
                .orElseGet(() -> Outcome.done(serial));
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.texts("tracked", tracked.stream().map(Sku::value).toList());
        List<Piece> all = new ArrayList<>();
        pieces.values().forEach(it -> all.addAll(it.values()));
        out.list(
                "pieces",
                all,
                (piece, fields) -> fields.text("sku", piece.sku().value())
                        .text("serial", piece.serial())
                        .text("where", piece.where())
                        .number("cost", piece.cost()));
    }

    /** A book as it was written. */
    public static SerialBook read(FieldReader in) {
        SerialBook book = new SerialBook();
        in.texts("tracked").forEach(it -> book.tracked.add(Sku.of(it)));
        in.list(
                        "pieces",
                        fields -> new Piece(
                                fields.parsed("sku", Sku::of),
                                fields.text("serial"),
                                fields.text("where"),
                                fields.number("cost")))
                .forEach(book::put);
        return book;
    }
}
