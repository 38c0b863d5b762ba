// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.bill.claim.VendorClaimed;
import dev.mizan.core.pricing.moment.EditionsFold;
import dev.mizan.core.pricing.shelf.LabelFact;
import dev.mizan.core.promotion.redeem.Meters;
import dev.mizan.core.sale.ClawedBack;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.core.till.TillSession;
import dev.mizan.inventory.catchweight.CatchFact;
import dev.mizan.inventory.despatch.DespatchFact;
import dev.mizan.inventory.dropship.DropShipFact;
import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.hold.StockOversold;
import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.kit.KitsSold;
import dev.mizan.inventory.landed.RetailClosed;
import dev.mizan.inventory.landed.SalesCharged;
import dev.mizan.inventory.lot.LotFact;
import dev.mizan.inventory.movement.StockFact;
import dev.mizan.inventory.ordering.OrderingFact;
import dev.mizan.inventory.owner.OwnerFact;
import dev.mizan.inventory.pack.PacksDefined;
import dev.mizan.inventory.pack.PacksUnpacked;
import dev.mizan.inventory.pick.PickFact;
import dev.mizan.inventory.rebate.RebateFact;
import dev.mizan.inventory.serial.SerialFact;
import dev.mizan.inventory.standing.ValuationRuled;
import dev.mizan.inventory.worth.StockWrittenDown;
import dev.mizan.ledger.agreement.Agreements;
import dev.mizan.ledger.bank.rule.BankRuleBook;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.branch.BranchesKept;
import dev.mizan.ledger.card.match.CardDifferenceClosed;
import dev.mizan.ledger.card.match.DepositNamed;
import dev.mizan.ledger.cashvat.CashVat;
import dev.mizan.ledger.currency.RatesKept;
import dev.mizan.ledger.payrun.PaymentRuns;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.ledger.treasury.Treasury;
import dev.mizan.ledger.vatreturn.SupplyTreated;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.organisation.OrgPath;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.codec.Body;
import dev.mizan.suite.codec.BodyCodec;
import dev.mizan.suite.codec.FactTypes;
import dev.mizan.suite.engine.TaxDocumentAnswered;
import dev.mizan.suite.fiscal.standard.MadeStandard;
import dev.mizan.suite.fiscal.standard.StandardPostponed;
import dev.mizan.suite.flow.ClockTrusted;
import dev.mizan.suite.margin.MarginFold;
import dev.mizan.suite.opening.OpeningTaken;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.mover.MovementCounted;
import dev.mizan.suite.pay.mover.PlanChanged;
import dev.mizan.suite.pay.onfile.CardsFold;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StoreroomFold;
import dev.mizan.suite.selfbill.SelfBilled;
import dev.mizan.suite.selfbill.SelfBillingAgreed;
import dev.mizan.suite.tourist.TouristFold;
import dev.mizan.suite.voucher.VoucherLent;
import dev.mizan.suite.withheld.WithheldFold;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind of fact has a golden file for each version of its form, and what stands in it is read for ever. A new kind or
 * version gets its file by {@code -Dmizan.golden=write}; a file that is there is never written over.
 */
class FactFormsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern NAMED = Pattern.compile("(\\w+)\\.v(\\d+)\\.\\w+\\.json");

    private static final List<FactType<?>> TYPES = Stream.of(
                    List.<FactType<?>>of(
                            VendorClaimed.TYPE,
                            ClawedBack.TYPE,
                            CardDifferenceClosed.TYPE,
                            DepositNamed.TYPE,
                            OpeningTaken.TYPE,
                            PacksDefined.TYPE,
                            PacksUnpacked.TYPE,
                            RatesKept.TYPE,
                            ClockTrusted.TYPE,
                            GoodsConverted.TYPE,
                            CostsRestated.TYPE,
                            KitsSold.TYPE,
                            SalesCharged.TYPE,
                            RetailClosed.TYPE,
                            StockWrittenDown.TYPE,
                            ValuationRuled.TYPE,
                            StockOversold.TYPE,
                            StandardPostponed.TYPE,
                            MadeStandard.TYPE,
                            SelfBillingAgreed.TYPE,
                            SelfBilled.TYPE,
                            TaxDocumentAnswered.TYPE,
                            PrepaymentsSettled.TYPE,
                            VoucherIssued.TYPE,
                            VoucherLent.TYPE,
                            VouchersMoved.TYPE),
                    EditionsFold.reads(),
                    Meters.FACTS,
                    TillSession.READS,
                    StockFact.TYPES,
                    PurchaseFold.FACTS,
                    StoreroomFold.FACTS,
                    LotFact.TYPES,
                    SerialFact.TYPES,
                    CatchFact.TYPES,
                    OwnerFact.TYPES,
                    MarginFold.FACTS,
                    TouristFold.FACTS,
                    WithheldFold.FACTS,
                    PromiseFold.FACTS,
                    RebateFact.TYPES,
                    OrderingFact.TYPES,
                    PickFact.TYPES,
                    LabelFact.TYPES,
                    DespatchFact.TYPES,
                    DropShipFact.TYPES,
                    Books.FACTS,
                    SubLedgers.FACTS,
                    Treasury.FACTS,
                    BankRuleBook.FACTS,
                    Agreements.FACTS,
                    CashVat.FACTS,
                    PaymentRuns.FACTS,
                    List.<FactType<?>>of(BranchesKept.TYPE, SupplyTreated.TYPE, PlanChanged.TYPE, MovementCounted.TYPE),
                    PaymentsFold.FACTS,
                    CardsFold.FACTS)
            .flatMap(it -> new ArrayList<FactType<?>>(it).stream())
            .sorted(Comparator.comparing(FactType::name))
            .toList();

    private static final BodyCodec CODEC = new BodyCodec(new FactTypes(TYPES));

    @TestFactory
    Stream<DynamicTest> everyPastFormIsReadAndThePresentOneIsWritten() throws IOException {
        if (System.getProperty("mizan.golden", "").equals("write")) {
            write();
        }
        return TYPES.stream()
                .flatMap(type -> Stream.iterate(1, version -> version <= type.version(), version -> version + 1)
                        .map(version -> DynamicTest.dynamicTest(
                                type.name() + " version " + version, () -> holds(type, version))));
    }

    /** What few facts of a kind hold, such as the lots of an entry, has a file of its own: {@code KIND.vVERSION.WHAT.json}. */
    @TestFactory
    Stream<DynamicTest> whatFewFactsHoldIsReadAndWrittenToo() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            List<Path> own = files.filter(
                            file -> NAMED.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
            assertThat(own).isNotEmpty();
            return own.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> holds(file)));
        }
    }

    private static void holds(Path file) throws IOException {
        Matcher name = NAMED.matcher(file.getFileName().toString());
        assertThat(name.matches()).isTrue();
        byte[] golden = Files.readAllBytes(file);
        Body read = CODEC.read(golden);
        FactType<?> type = read.facts().get(0).factType();
        assertThat(type.name()).isEqualTo(name.group(1));
        if (name.group(2).equals(String.valueOf(type.version()))) {
            assertThat(new String(CODEC.write(read), UTF_8)).isEqualTo(new String(golden, UTF_8));
        }
    }

    private static void holds(FactType<?> type, int version) throws IOException {
        byte[] golden = Files.readAllBytes(file(type, version));
        Body read = CODEC.read(golden);
        assertThat(read.facts()).hasOnlyElementsOfType(type.type()).hasSize(1);
        if (version == type.version()) {
            assertThat(new String(CODEC.write(read), UTF_8)).isEqualTo(new String(golden, UTF_8));
        }
    }

    private static Path file(FactType<?> type, int version) {
        return GOLDEN.resolve(type.name() + ".v" + version + ".json");
    }

    private static void write() throws IOException {
        Files.createDirectories(GOLDEN);
        writeNew(GOLDEN.resolve("JournalPosted.v1.lots.json"), RichDay.lots());
        writeNew(GOLDEN.resolve("PaymentBegun.v1.agreed.json"), PaymentFacts.agreed());
        writeNew(GOLDEN.resolve("DeferredVatMoved.v1.foreign.json"), OfficeDay.foreign());
        for (Map.Entry<String, Fact> plan : OfficeDay.plans().entrySet()) {
            writeNew(GOLDEN.resolve("AssetPlanned.v4." + plan.getKey() + ".json"), plan.getValue());
        }
        writeNew(GOLDEN.resolve("OwnersAgreed.v2.agency.json"), TaxFlows.agency());
        for (Map.Entry<String, Fact> few : TaxFacts.withheld().entrySet()) {
            writeNew(GOLDEN.resolve(few.getKey()), few.getValue());
        }
        try (Mizan shop = CornerShop.furnished(CornerShop.of(Kept.IN_MEMORY, ManualEnv.at("2026-11-22T09:00:00Z")))) {
            Map<String, Fact> facts = new java.util.TreeMap<>(RichDay.facts(shop));
            writeNew(GOLDEN.resolve("SaleCompleted.v1.counted.json"), Cheese.sale(shop));
            facts.putAll(PaymentFacts.all());
            facts.putAll(PaymentFacts.cards());
            facts.putAll(PaymentFacts.moved());
            facts.putAll(TaxFacts.all());
            facts.putAll(BuyingFacts.all());
            facts.putAll(ShelfFacts.all());
            for (Fact fact : facts.values()) {
                writeNew(file(fact.factType(), fact.factType().version()), fact);
            }
        }
    }

    private static void writeNew(Path file, Fact fact) throws IOException {
        if (!Files.exists(file)) {
            Files.write(file, CODEC.write(body(fact)));
        }
    }

    private static Body body(Fact fact) {
        return new Body(
                OrgPath.of("shop/company/300000000000003/main/main/T1"),
                Instant.parse("2026-11-22T09:00:00Z"),
                LocalDate.of(2026, 11, 22),
                List.of(fact));
    }
}
