// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.buying.ChargesBill;
import dev.mizan.inventory.buying.Charging;
import dev.mizan.inventory.purchase.Charge;
import dev.mizan.inventory.purchase.GoodsCharged;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.RateSource;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.StockFold;
import java.util.List;

/**
 * What goods cost beside their price. A bill for freight, insurance, duty or excise comes after the goods; its charges go
 * where the goods are by then: to the stock of each place, to what is on its way, and to the cost of what was sold. Import
 * VAT on the bill is recovered and no cost (IAS 2.11). What was posted before stays; the bill is posted at the business
 * date on which it is taken, and refused in a closed period.
 *
 * <p>The whole log is read on the caller's thread: seconds for a million batches, and the tills sell meanwhile.
 */
public final class LandedDoor {
    private final Storekeeper keeper;
    private final Flows flows;
    private final Workplace office;
    private final RateSource rates;

    /**
     * A door of a shop; {@code BuyDoor} opens it.
     *
     * @param keeper decides what goods can be worth
     * @param rates for bills in other currencies, at the date of the bill
     */
    public LandedDoor(Storekeeper keeper, Flows flows, Workplace office, RateSource rates) {
        this.keeper = keeper;
        this.flows = flows;
        this.office = office;
        this.rates = rates;
    }

    /** The goods receipts under a delivery note's number, in the order in which they came. */
    public List<ReceivedGoods> receipts(String note) {
        return ReceivedGoods.under(note, flows.log());
    }

    /**
     * Takes a bill or a credit note. Refused by {@code LandedReason} where it names no receipt, a charge of nothing, or
     * goods without the weight or volume that it is shared by; by {@code CurrencyReason.NO_RATE} where it is in another
     * currency and no rate is known; by {@code PurchaseReason.EXISTS} where it was taken before; by {@code
     * StockReason.BELOW_NOTHING} where a credit is more than the goods are worth.
     */
    public Outcome<GoodsCharged> charge(ChargesBill bill) {
        return Charging.told(bill)
                .then(this::converted)
                .then(told -> ChargedReceipts.of(told, flows, office)
                        .then(receipts -> flows.run(office, new ChargeGoods(keeper, told, receipts))));
    }

    private Outcome<ChargesBill> converted(ChargesBill bill) {
        Currency books = flows.look(
                office, reading -> reading.state(StockFold.class).book().currency());
        Currency foreign = bill.tax().currency();
        return foreign.equals(books)
                ? Outcome.done(bill)
                : rates.rate(foreign, books, bill.date())
                        .map(rate -> bill.costing(
                                bill.charges().stream()
                                        .map(it -> converted(it, rate))
                                        .toList(),
                                rate.convert(bill.tax(), Rounding.HALF_UP)));
    }

    private static Charge converted(Charge charge, ExchangeRate rate) {
        return charge.costing(rate.convert(charge.asked(), Rounding.HALF_UP));
    }
}
