// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.books;

import dev.mizan.ledger.agreement.LeaseChanged;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.lease.Lease;
import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.office.PartiesDoor;
import java.time.LocalDate;
import java.util.List;

/** What a journal of tills does not say: capital, equipment, a lease, customers on account, suppliers' bills. */
final class Assumed {
    private final BooksDoor books;
    private final Currency currency;
    private final LocalDate start;

    private Assumed(BooksDoor books, Period year) {
        this.books = books;
        this.currency = books.chart().currency();
        this.start = year.from();
    }

    /** Books it for a year, and for the year before what it was compared with. */
    static Outcome<?> book(BooksDoor books, Period year) {
        Assumed assumed = new Assumed(books, year);
        return assumed.named()
                .then(done -> assumed.yearBefore())
                .then(done -> assumed.equipment())
                .then(done -> assumed.lease())
                .then(done -> assumed.customers())
                .then(done -> assumed.suppliers());
    }

    private Money whole(long units) {
        return Money.of(Long.toString(units), currency);
    }

    private Outcome<?> named() {
        PartiesDoor parties = books.parties();
        return parties.name(PartySide.CUSTOMER, "Café Corner", Text.of("Café Corner", "مقهى الزاوية"))
                .then(done -> parties.name(PartySide.CUSTOMER, "Museum shop", Text.of("Museum shop", "متجر المتحف")))
                .then(done -> parties.name(PartySide.SUPPLIER, "Paper mill", Text.of("Paper mill", "مصنع الورق")))
                .then(done -> parties.name(PartySide.SUPPLIER, "City power", Text.of("City power", "كهرباء المدينة")));
    }

    private Outcome<?> yearBefore() {
        LocalDate day = start.minusYears(1).plusDays(9);
        return books.post(
                        day,
                        "CAP-1",
                        "capital paid in",
                        List.of(Leg.debit("1130", whole(150_000)), Leg.credit("3110", whole(150_000))))
                .then(done -> books.post(
                        day.plusMonths(6),
                        "OPEN-1",
                        "costs before the shop opened",
                        List.of(Leg.debit("6190", whole(4_300)), Leg.credit("1130", whole(4_300)))));
    }

    private Outcome<?> equipment() {
        LocalDate bought = start.minusMonths(3);
        Money none = Money.zero(currency);
        return books.assets()
                .buy("A-1", "Tills and scales · صناديق وموازين", bought, whole(12_000), none, "bank")
                .then(done -> books.assets().buy("A-2", "Shelves · رفوف", bought, whole(7_500), none, "bank"))
                .then(done -> books.assets().depreciate("A-1", start.minusDays(1), whole(600)))
                .then(done ->
                        books.assets().depreciate("A-1", start.plusMonths(12).minusDays(1), whole(2_400)))
                .then(done ->
                        books.assets().depreciate("A-2", start.plusMonths(12).minusDays(1), whole(750)));
    }

    private Outcome<List<LeaseChanged>> lease() {
        Lease shop = Lease.yearlyInAdvance(start, whole(24_000), 5, Percent.of(6));
        return books.agreements()
                .lease("SHOP", shop, Money.zero(currency))
                .then(done -> books.agreements().payRent("SHOP", start, Money.zero(currency), "bank"))
                .then(done -> books.agreements().bearLeases(start.plusMonths(12).minusDays(1)));
    }

    private Outcome<?> customers() {
        LocalDate end = start.plusMonths(12).minusDays(1);
        return invoice("Café Corner", "W-101", end.minusDays(140), 1_800, 360)
                .then(done -> invoice("Café Corner", "W-117", end.minusDays(20), 950, 190))
                .then(done -> invoice("Museum shop", "W-109", end.minusDays(75), 3_200, 640))
                .then(done -> invoice("Museum shop", "W-113", end.minusDays(45), 1_150, 230))
                .then(done -> books.parties().payment("Museum shop", "R-31", end.minusDays(10), whole(3_000), "bank"));
    }

    private Outcome<?> invoice(String customer, String number, LocalDate on, long net, long tax) {
        return books.parties().invoice(customer, number, on, PaymentTerms.net(30), whole(net), whole(tax));
    }

    private Outcome<?> suppliers() {
        LocalDate end = start.plusMonths(12).minusDays(1);
        return bill("Paper mill", "88/1", end.minusDays(100), 2_400, 400, "goods")
                .then(done -> bill("City power", "2011-11", end.minusDays(30), 660, 110, "utilities"))
                .then(done -> books.parties().pay("Paper mill", "P-7", end.minusDays(40), whole(1_000), "bank"));
    }

    private Outcome<?> bill(String supplier, String number, LocalDate on, long gross, long tax, String what) {
        return books.parties()
                .bill(
                        new SupplierBill(supplier, number, on, whole(gross)),
                        PaymentTerms.net(30),
                        whole(tax),
                        what,
                        false);
    }
}
