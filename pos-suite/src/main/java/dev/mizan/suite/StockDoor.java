// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.scan.Scanner;
import dev.mizan.inventory.count.CountDifference;
import dev.mizan.inventory.count.CountEntered;
import dev.mizan.inventory.count.CountOpened;
import dev.mizan.inventory.count.CountRow;
import dev.mizan.inventory.count.Counting;
import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.kit.JointCost;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.report.PlaceValue;
import dev.mizan.inventory.report.StockOnHand;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.transfer.Transfer;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.inventory.transfer.TransferSent;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.buy.ReceiveGoods;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.late.LateDoor;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import dev.mizan.suite.retail.RetailDoor;
import dev.mizan.suite.scan.ScannedGoods;
import dev.mizan.suite.stock.AdjustStock;
import dev.mizan.suite.stock.BeginCount;
import dev.mizan.suite.stock.CloseCount;
import dev.mizan.suite.stock.ConvertGoods;
import dev.mizan.suite.stock.CountResult;
import dev.mizan.suite.stock.DefineKits;
import dev.mizan.suite.stock.EnterCount;
import dev.mizan.suite.stock.MoveGoods;
import dev.mizan.suite.stock.PackDoor;
import dev.mizan.suite.stock.ReceiveTransfer;
import dev.mizan.suite.stock.SendTransfer;
import dev.mizan.suite.valuing.ValuationDoor;
import dev.mizan.suite.worth.WorthDoor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** The stockroom of the store. */
public final class StockDoor {
    private final Shop shop;
    private final Flows flows;
    private final Workplace office;
    private final PlaceId place;

    StockDoor(Shop shop, Flows flows, Workplace office) {
        this.shop = shop;
        this.flows = flows;
        this.office = office;
        this.place = PlaceId.of(shop.store());
    }

    /** Takes in a delivery at its cost; {@code note} is the number of the delivery note. */
    public Outcome<StockReceived> receive(String note, List<GoodsReceipt.Line> lines) {
        return flows.run(office, receipt(note, lines));
    }

    /** The same under the caller's key: a delivery that is keyed in twice is taken in once. */
    public Outcome<StockReceived> receive(BatchId key, String note, List<GoodsReceipt.Line> lines) {
        return flows.run(office, key, receipt(note, lines));
    }

    private ReceiveGoods receipt(String note, List<GoodsReceipt.Line> lines) {
        return new ReceiveGoods(keeper(), GoodsReceipt.at(place, lines), note);
    }

    /** What was there before the books began. */
    public Outcome<StockReceived> opening(List<GoodsReceipt.Line> lines) {
        return receive("", lines);
    }

    /** Puts the stock book right: more found where the quantity is positive, less where it is negative. */
    public Outcome<StockAdjusted> adjust(AdjustmentReason reason, String note, List<StockAdjustment.Line> lines) {
        return flows.run(office, new AdjustStock(keeper(), StockAdjustment.at(place, reason, lines), note));
    }

    /** A place of this store's stock: the shop floor, where tills sell from. */
    public PlaceId place() {
        return place;
    }

    /** Begins a count; the shop goes on selling. No items means everything at the place. */
    public Outcome<CountOpened> beginCount(
            String number, PlaceId at, List<Sku> items, boolean blind, Percent tolerance) {
        return flows.run(office, new BeginCount(keeper(), number, at, items, blind, tolerance));
    }

    /** Enters what was found now. */
    public Outcome<CountEntered> enter(String count, List<CountRow> rows) {
        return flows.run(office, new EnterCount(count, Optional.empty(), rows));
    }

    /** Enters what was found at a moment since the count began. */
    public Outcome<CountEntered> enter(String count, Instant at, List<CountRow> rows) {
        return flows.run(office, new EnterCount(count, Optional.of(at), rows));
    }

    /**
     * Scans goods that come, lie or leave away from the till: a code, a scale's label, a GS1 symbol with its lot, expiry and
     * serial number. What is gathered is taken in with {@code buy().receive(..., so.goods())}, {@code lots().receive(...,
     * so.goods(), so.lots())} or {@code serials().receive(...)}, or entered into a count with {@code so.rows()}. Refused as at
     * the till: by name where the code is unknown or misread, its check digit fails or the goods are expired; but goods that are
     * planned and not sold yet may come.
     */
    public Outcome<ScannedGoods> scan(ScannedGoods so, String code) {
        LocalDate today = office.day().legalDate(shop.env().now());
        return flows.look(
                office,
                reading -> Scanner.stocked(
                                reading.state(AssortmentFold.class)
                                        .books(reading.now())
                                        .catalogue(),
                                shop.policies().labels(),
                                code,
                                today)
                        .map(scanned -> so.with(scanned, today)));
    }

    /** What is still to be counted; a blind sheet does not tell what the book says. */
    public Outcome<List<Counting.SheetRow>> sheet(String count) {
        return counting(it -> it.sheet(count));
    }

    /** What was counted so far against the book. */
    public Outcome<List<CountDifference>> differences(String count) {
        return counting(it -> it.differences(count));
    }

    /** Ends a count and adjusts what differs, for these reasons; an item that is not named differs by the count alone. */
    public Outcome<CountResult> closeCount(String count, Map<Sku, AdjustmentReason> reasons) {
        return flows.run(office, new CloseCount(keeper(), count, reasons));
    }

    /** Sends goods from one place to another; they are in transit until they are received. */
    public Outcome<TransferSent> send(String number, PlaceId from, PlaceId to, List<GoodsIssue.Line> goods) {
        return flows.run(office, new SendTransfer(keeper(), number, from, to, goods));
    }

    /** Takes in what arrived of a transfer; {@code last} means that the rest is lost. */
    public Outcome<TransferReceived> receive(String transfer, Map<Sku, Quantity> arrived, boolean last) {
        return flows.run(office, new ReceiveTransfer(keeper(), transfer, arrived, last));
    }

    /** The transfers on their way. */
    public List<Transfer> onTheirWay() {
        return flows.look(
                office,
                reading -> reading.state(StoreroomFold.class).transfers().onTheirWay());
    }

    /** Moves goods between areas of one place: to a bin, to what is damaged or on hold, and back. */
    public Outcome<StockReceived> move(String number, PlaceId from, PlaceId to, List<GoodsIssue.Line> goods) {
        return flows.run(office, new MoveGoods(keeper(), number, from, to, goods));
    }

    /** Makes one good of many. */
    public Outcome<ConvertGoods.Converted> assemble(
            String number, List<GoodsIssue.Line> used, Sku made, Quantity much) {
        Money any = Money.ofMinor(1, shop.currency());
        return convert(number, GoodsConverted.Kind.ASSEMBLED, used, List.of(new JointCost.Product(made, much, any)));
    }

    /** Takes goods apart; what they had cost is shared by what the parts sell for. */
    public Outcome<ConvertGoods.Converted> takeApart(
            String number, List<GoodsIssue.Line> used, List<JointCost.Product> made) {
        return convert(number, GoodsConverted.Kind.TAKEN_APART, used, made);
    }

    private Outcome<ConvertGoods.Converted> convert(
            String number, GoodsConverted.Kind kind, List<GoodsIssue.Line> used, List<JointCost.Product> made) {
        GoodsConverted document = new GoodsConverted(number, kind, place, place);
        return flows.run(office, new ConvertGoods(keeper(), document, used, made));
    }

    /** Says what kits are made of; they are sold like services, and their components leave the stock. */
    public Outcome<KitsDefined> defineKits(List<KitsDefined.Recipe> recipes) {
        return flows.run(office, new DefineKits(recipes));
    }

    /** Packs of several variants that are bought as one. */
    public PackDoor packs() {
        return new PackDoor(keeper(), place, flows, office);
    }

    /** How many of a kit the components at the place make; empty where it is no kit. */
    public OptionalLong kits(Sku kit) {
        return flows.look(office, reading -> DefineKits.available(reading, place, kit));
    }

    /** What goods are carried at where they bring less than they had cost. */
    public WorthDoor worth() {
        return new WorthDoor(flows, office);
    }

    /** How goods are valued, and goods that are told late. */
    public ValuationDoor valuing() {
        return new ValuationDoor(keeper(), shop.policies().backDating(), flows, office);
    }

    /** Purchases that are told after they happened. */
    public LateDoor late() {
        return new LateDoor(Stockroom.lateness(shop, flows), office);
    }

    /** Stock at cost worked back from its selling prices. */
    public RetailDoor retail() {
        Policies policies = shop.policies();
        return new RetailDoor(
                flows,
                office,
                Counter.of(shop.store(), shop.currency()),
                () -> new AssortmentFold(
                        policies.pricing(), policies.promotions(), office.day().zone()));
    }

    private Storekeeper keeper() {
        return Stockroom.keeper(shop);
    }

    private <T> T counting(Function<Counting, T> look) {
        return flows.look(
                office,
                reading -> look.apply(new Counting(
                        reading.state(StoreroomFold.class).counts(),
                        reading.state(StockFold.class).book())));
    }

    /** How much of an item there is at a place; empty where it is not kept in stock. */
    public Optional<Quantity> onHand(PlaceId at, Sku item) {
        return look(book -> book.keeps(item) ? Optional.of(book.onHand(at, item)) : Optional.empty());
    }

    /** How much of an item is there; empty where it is not kept in stock. */
    public Optional<Quantity> onHand(Sku item) {
        return look(book -> book.keeps(item) ? Optional.of(book.onHand(place, item)) : Optional.empty());
    }

    /** What lies in the store, by item. */
    public List<StockOnHand> list() {
        return look(book -> book.stockOnHand(place));
    }

    /** What the stock of the whole company is worth: the balance of its inventory account. */
    public Money value() {
        return look(StockBook::value);
    }

    /** What the stock at each place of the company is worth, by place. */
    public List<PlaceValue> valueByPlace() {
        return look(StockBook::valueByPlace);
    }

    private <T> T look(Function<StockBook, T> look) {
        return flows.look(
                office, reading -> look.apply(reading.state(StockFold.class).book()));
    }
}
