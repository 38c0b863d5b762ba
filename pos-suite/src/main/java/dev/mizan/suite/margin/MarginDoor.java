// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.tax.Exemption;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.serial.PieceOf;
import dev.mizan.suite.stock.StockDesk;
import java.util.List;
import java.util.Optional;

/**
 * Second-hand goods under a margin scheme. They are items of a tax class that bears no tax for the scheme's reason, and are
 * told apart piece by piece; tills sell them as any goods. In the commit of the sale the tax within what the shop earns on
 * the piece is owed; the document does not show it (Directive 2006/112/EC, articles 313 to 325). A piece that is sold with
 * tax on its document is an ordinary sale (article 319).
 *
 * <p>Safe for use by many threads; what writes blocks for the commit.
 */
public final class MarginDoor {
    private final StockDesk desk;

    /** A door for one place; {@code Mizan} opens it. */
    public MarginDoor(StockDesk desk) {
        this.desk = desk;
    }

    /**
     * What is sold for this reason is taxed by its margin from now on. Refused where the books were not furnished for it
     * ({@link dev.mizan.suite.BooksDoor#furnish}) or the class has no rate today.
     *
     * @param shown what documents say in place of the tax; the tax class of the goods has the same reason, words and all
     * @param taxed the class whose rate the margin bears, the tax in it
     */
    public Outcome<MarginSchemeSet> set(Exemption shown, TaxClass taxed) {
        return desk.run(new SetMarginScheme(new MarginSchemeSet(shown, taxed)));
    }

    /**
     * Buys pieces, without input tax: they are in stock at what was paid, and their seller is owed that. Refused where no
     * scheme is set, the seller is not known, or a piece is there already.
     *
     * @param number of the note of the purchase
     */
    public Outcome<MarginBought> buy(SupplierId seller, String number, List<MarginPiece> pieces) {
        return desk.run(new BuyUnderMargin(desk.keeper(), desk.place(), desk.currency(), seller, number, pieces));
    }

    /** What was paid for a piece; empty where it was not bought under a scheme, or is sold. */
    public Optional<Money> paid(PieceOf piece) {
        return desk.look(reading ->
                reading.state(MarginFold.class).paid(piece).map(minor -> Money.ofMinor(minor, desk.currency())));
    }
}
