// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.serial.PieceOf;
import java.util.ArrayList;
import java.util.List;

/**
 * Pieces were bought from somebody who charged no tax that could be had back: the record that the scheme asks for of each
 * piece. It stands in the batch that takes them into stock.
 *
 * @param seller whom they are owed to
 * @param number of the note of the purchase
 */
public record MarginBought(SupplierId seller, String number, Currency currency, List<MarginPiece> pieces)
        implements Fact {
    public static final FactType<MarginBought> TYPE =
            new FactType<>("MarginBought", 1, MarginBought.class, MarginBought::write, (in, version) -> read(in));

    public MarginBought {
        pieces = List.copyOf(pieces);
    }

    /** What they cost in all. */
    public Money paid() {
        return Money.sum(currency, pieces.stream().map(MarginPiece::paid).toList());
    }

    @Override
    public FactType<MarginBought> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("seller", seller.value())
                .text("number", number)
                .text("currency", currency.code())
                .texts(
                        "skus",
                        pieces.stream().map(it -> it.piece().sku().value()).toList())
                .texts("serials", pieces.stream().map(it -> it.piece().serial()).toList())
                .numbers(
                        "paid",
                        pieces.stream().mapToLong(it -> it.paid().minor()).toArray());
    }

    private static MarginBought read(FieldReader in) {
        SupplierId seller = in.parsed("seller", SupplierId::new);
        String number = in.text("number");
        Currency currency = in.parsed("currency", Currency::of);
        List<String> skus = in.texts("skus");
        List<String> serials = in.texts("serials");
        long[] paid = in.numbers("paid");
        if (serials.size() != skus.size() || paid.length != skus.size()) {
            throw in.wrong(skus.size() + " items, " + serials.size() + " numbers, " + paid.length + " prices");
        }
        List<MarginPiece> pieces = new ArrayList<>();
        for (int i = 0; i < paid.length; i++) {
            PieceOf piece = new PieceOf(Sku.of(skus.get(i)), serials.get(i));
            pieces.add(new MarginPiece(piece, Money.ofMinor(paid[i], currency)));
        }
        return new MarginBought(seller, number, currency, pieces);
    }
}
