// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.tax.Exemption;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.serial.PieceOf;
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
    private final Storekeeper keeper;
    private final PlaceId place;
    private final Currency currency;
    private final Flows flows;
    private final Workplace office;

    /**
     * A door for one place; {@code Mizan} opens it.
     *
     * @param keeper decides what comes
     * @param place of the store's stock
     * @param currency of the books
     */
    public MarginDoor(Storekeeper keeper, PlaceId place, Currency currency, Flows flows, Workplace office) {
        this.keeper = keeper;
        this.place = place;
        this.currency = currency;
        this.flows = flows;
        this.office = office;
    }

    /**
     * What is sold for this reason is taxed by its margin from now on. Refused where the books were not furnished for it
     * ({@link dev.mizan.suite.BooksDoor#furnish}) or the class has no rate today.
     *
     * @param shown what documents say in place of the tax; the tax class of the goods has the same reason, words and all
     * @param taxed the class whose rate the margin bears, the tax in it
     */
    public Outcome<MarginSchemeSet> set(Exemption shown, TaxClass taxed) {
        return flows.run(office, new SetMarginScheme(new MarginSchemeSet(shown, taxed)));
    }

    /**
     * Buys pieces, without input tax: they are in stock at what was paid, and their seller is owed that. Refused where no
     * scheme is set, the seller is not known, or a piece is there already.
     *
     * @param number of the note of the purchase
     */
    public Outcome<MarginBought> buy(SupplierId seller, String number, List<MarginPiece> pieces) {
        return flows.run(office, new BuyUnderMargin(keeper, place, currency, seller, number, pieces));
    }

    /** What was paid for a piece; empty where it was not bought under a scheme, or is sold. */
    public Optional<Money> paid(PieceOf piece) {
        return flows.look(
                office,
                reading -> reading.state(MarginFold.class).paid(piece).map(minor -> Money.ofMinor(minor, currency)));
    }
}
