// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen.invoice;

import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.VatNumber;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Percent;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Countries with made-up companies, whose numbers have the right form. */
public final class Countries {
    private Countries() {}

    /**
     * Saudi Arabia: 15 %, names in Arabic. The longest name takes 139 bytes: with it a QR code stays within the 700 characters of
     * the security standard, though a single field could hold 255.
     */
    public static InvoiceWorld saudiArabia() {
        PostalAddress shop = new PostalAddress("شارع العليا", "", "2322", "", "العليا", "الرياض", "12211", "", "SA");
        Party seller = company("متجر الميزان | Mizan Store", "310122393500003", "CRN", "1010010000", shop);
        String longest = "شركة الميزان للتجارة والتسويق المحدودة ".repeat(4).substring(0, 72) + " LTD";
        Party buyer = company(
                "شركة نماذج فاتورة المحدودة",
                "399999999800003",
                "CRN",
                "1010010001",
                new PostalAddress("صلاح الدين", "", "1111", "", "المروج", "الرياض", "12222", "", "SA"));
        PostalAddress abroad = new PostalAddress("King Faisal Hwy", "", "12", "", "Seef", "Manama", "428", "", "BH");
        Party foreigner = new Party(
                "Bahrain Trading W.L.L.",
                Optional.empty(),
                List.of(new Party.PartyId("OTH", "BH200004")),
                Optional.of(abroad),
                Optional.empty());
        TaxTreatment standard = TaxTreatment.standard(Percent.of(15));
        TaxTreatment zero = TaxTreatment.untaxed(VatCategory.Z, "VATEX-SA-35", "Medicines and medical equipment");
        TaxTreatment exempt = TaxTreatment.untaxed(
                VatCategory.E, "VATEX-SA-29", "Financial services mentioned in Article 29 of the VAT Regulations");
        return new InvoiceWorld(
                Currency.SAR,
                Currency.USD,
                ZoneOffset.ofHours(3),
                seller,
                company(longest, "310122393500003", "CRN", "1010010000", shop),
                buyer,
                foreigner,
                standard,
                zero,
                exempt,
                TaxTreatment.untaxed(VatCategory.O, "VATEX-SA-OOS", "Delivery of goods outside the Kingdom"),
                TaxTreatment.untaxed(VatCategory.Z, "VATEX-SA-32", "Export of goods"),
                List.of(standard, zero, exempt));
    }

    /** Austria: 20 %, 10 %, 13 % and no tax; in euros only. */
    public static InvoiceWorld austria() {
        PostalAddress place = new PostalAddress("Hauptstraße 1", "", "", "", "", "Wien", "1010", "", "AT");
        Party seller = reachable(company("Waage & Söhne GmbH", "ATU12345675", "FN", "123456a", place));
        Party buyer = reachable(company("Käufer AG", "ATU87654321", "FN", "654321b", place));
        TaxTreatment standard = TaxTreatment.standard(Percent.of(20));
        TaxTreatment reduced = TaxTreatment.standard(Percent.of(10));
        TaxTreatment zero = TaxTreatment.untaxed(VatCategory.Z, "", "Zero rated");
        TaxTreatment exempt = TaxTreatment.untaxed(VatCategory.E, "VATEX-EU-132", "Exempt");
        return new InvoiceWorld(
                Currency.EUR,
                Currency.EUR,
                ZoneOffset.ofHours(1),
                seller,
                seller,
                buyer,
                buyer,
                standard,
                zero,
                exempt,
                TaxTreatment.untaxed(VatCategory.O, "VATEX-EU-O", "Outside the scope"),
                TaxTreatment.untaxed(VatCategory.G, "VATEX-EU-G", "Export"),
                List.of(standard, reduced, TaxTreatment.standard(Percent.of(13)), exempt));
    }

    /** Austria, a dealer in second-hand goods: no tax is shown but what the law wants in its place (Directive 2006/112/EC, 226 (14)). */
    public static InvoiceWorld secondHand() {
        return austria()
                .selling(TaxTreatment.untaxed(VatCategory.E, "VATEX-EU-F", "Margin scheme - Second-hand goods"));
    }

    /** The United Arab Emirates: 5 %, in dirhams only; parties with a licence and an address in the network. */
    public static InvoiceWorld emirates() {
        Party seller = licensed("Mizan Trading LLC | ميزان للتجارة", "135790246801003", "1357902468", "DXB");
        Party buyer = licensed("Gulf Buyers LLC", "134567890123003", "1345678901", "AUH");
        TaxTreatment standard = TaxTreatment.standard(Percent.of(5));
        TaxTreatment zero = TaxTreatment.untaxed(VatCategory.Z, "", "Zero rated");
        TaxTreatment exempt = TaxTreatment.untaxed(VatCategory.E, "DL8.46.1", "Financial services");
        return new InvoiceWorld(
                Currency.AED,
                Currency.AED,
                ZoneOffset.ofHours(4),
                seller,
                seller,
                buyer,
                buyer,
                standard,
                zero,
                exempt,
                TaxTreatment.untaxed(VatCategory.O, "", "Out of scope"),
                zero,
                List.of(standard, zero, exempt));
    }

    private static Party licensed(String name, String vat, String tin, String emirate) {
        PostalAddress place = new PostalAddress("Al Wasl Street", "", "12", "", "", "City", "", emirate, "AE");
        Party company = company(name, vat, "TL:Department of Economy", "CN-" + tin, place);
        return new Party(
                company.name(),
                company.vat(),
                company.ids(),
                company.address(),
                Optional.of(new Party.PartyId("0235", tin)));
    }

    /** By its VAT number in the network (scheme 9914). */
    private static Party reachable(Party party) {
        Party.PartyId endpoint =
                new Party.PartyId("9914", party.vat().orElseThrow().value());
        return new Party(party.name(), party.vat(), party.ids(), party.address(), Optional.of(endpoint));
    }

    private static Party company(String name, String vat, String scheme, String id, PostalAddress place) {
        return new Party(
                name,
                Optional.of(new VatNumber(vat)),
                List.of(new Party.PartyId(scheme, id)),
                Optional.of(place),
                Optional.empty());
    }
}
