// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.shelf;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.moment.Editions;
import dev.mizan.core.pricing.shelf.LabelBook;
import dev.mizan.core.pricing.shelf.LabelFact;
import dev.mizan.core.pricing.shelf.LabelMissed;
import dev.mizan.core.pricing.shelf.LabelOf;
import dev.mizan.core.pricing.shelf.LabelsHung;
import dev.mizan.core.pricing.shelf.LabelsPutBack;
import dev.mizan.core.pricing.shelf.LabelsTaken;
import dev.mizan.core.pricing.shelf.PackContent;
import dev.mizan.core.pricing.shelf.PackContentsTold;
import dev.mizan.core.pricing.shelf.ShelfChange;
import dev.mizan.core.pricing.shelf.ShelfLabel;
import dev.mizan.core.pricing.shelf.ShelfLabels;
import dev.mizan.core.pricing.shelf.ShelfReason;
import dev.mizan.core.pricing.shelf.StoreShelf;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.ShelfFold;
import dev.mizan.suite.projection.StockFold;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The labels on the shelves of one store. The queue is what differs between what hangs and what the books of today ask for:
 * a price, a unit price or a promotion that begins, changes or ends puts the labels of its goods into it by itself, also at
 * midnight and while the shop is closed. Somebody takes a part of it as a job, prints it, and says what hangs. On any
 * thread; the queue is worked out on the caller's.
 */
public final class ShelfDoor {
    /** The most labels of one job. */
    public static final int MOST = 5_000;

    private final StoreId store;
    private final Flows flows;
    private final Workplace office;
    private final Supplier<Editions> editions;

    /**
     * A door for one store; {@code Mizan} opens it.
     *
     * @param editions the books as the last batch left them
     */
    public ShelfDoor(StoreId store, Flows flows, Workplace office, Supplier<Editions> editions) {
        this.store = store;
        this.flows = flows;
        this.office = office;
        this.editions = editions;
    }

    /** Says what packs hold and by which measure they are compared; refused where an item is not known. */
    public Outcome<PackContentsTold> tell(List<PackContent> contents) {
        List<PackContent> all = List.copyOf(contents);
        return run(PackContentsTold.class, desk -> {
            for (PackContent content : all) {
                if (desk.books().catalogue().find(content.sku()).isEmpty()) {
                    return Outcome.refused(ShelfReason.UNKNOWN_ITEM, "sku", content.sku());
                }
            }
            return Outcome.done(new PackContentsTold(all));
        });
    }

    /** What is to be printed, or taken off the shelf, by item; without what somebody has taken. */
    public List<ShelfChange> queue() {
        return shelf().queue(labels());
    }

    /** Of these, labels that show another price than the till asks for: those come first. */
    public List<ShelfChange> oldPrices() {
        return queue().stream().filter(ShelfChange::isOldPrice).toList();
    }

    /** What should hang now. */
    public List<ShelfLabel> wanted() {
        return labels().all();
    }

    /** What hangs, as far as anybody said. */
    public StoreShelf shelf() {
        return look(book -> book.shelf(store));
    }

    /** Jobs that are not over, with what is left of each. */
    public List<LabelsTaken> jobs() {
        return look(book -> book.jobs(store));
    }

    /**
     * Takes labels out of the queue, old prices first; nobody else is given them until they are hung or put back. Refused by
     * {@code ShelfReason} where nothing is to be done, the number is another open job's, or more than {@link #MOST} are asked
     * for.
     */
    public Outcome<LabelsTaken> take(String job, int most) {
        if (most < 1 || most > MOST) {
            return Outcome.refused(ShelfReason.MOST, "most", most, "limit", MOST);
        }
        List<ShelfChange> queue = queue();
        List<LabelOf> next = new ArrayList<>();
        queue.stream().filter(ShelfChange::isOldPrice).limit(most).forEach(it -> next.add(it.of()));
        queue.stream().filter(it -> !it.isOldPrice()).limit(most - next.size()).forEach(it -> next.add(it.of()));
        return run(LabelsTaken.class, desk -> taken(desk, job, next));
    }

    /** Each label as the books of this moment want it, whatever changed since the queue was looked at. */
    private Outcome<LabelsTaken> taken(Labelling.Desk desk, String job, List<LabelOf> next) {
        StoreShelf shelf = desk.book().shelf(store);
        ShelfLabels now = desk.labels(store);
        List<ShelfLabel> labels = new ArrayList<>();
        List<LabelOf> away = new ArrayList<>();
        for (LabelOf of : next) {
            Optional<ShelfChange> change = shelf.change(of, now.of(of));
            change.ifPresent(it -> it.wanted().ifPresentOrElse(labels::add, () -> away.add(of)));
        }
        return labels.isEmpty() && away.isEmpty()
                ? Outcome.refused(ShelfReason.NOTHING_TO_DO, "store", store)
                : desk.book().fresh(store, job).map(fresh -> new LabelsTaken(store, job, labels, away));
    }

    /** All of a job hangs, as it was printed; where prices changed meanwhile its goods are in the queue again. */
    public Outcome<LabelsHung> hung(String job) {
        return run(
                LabelsHung.class,
                desk -> desk.book().job(store, job).map(open -> new LabelsHung(store, job, all(open))));
    }

    /** A part of a job hangs; the rest stays taken. */
    public Outcome<LabelsHung> hung(String job, List<LabelOf> which) {
        List<LabelOf> some = List.copyOf(which);
        return run(
                LabelsHung.class,
                desk -> desk.book().job(store, job).then(open -> {
                    List<LabelOf> all = all(open);
                    return some.stream()
                            .filter(it -> !all.contains(it))
                            .findFirst()
                            .map(it -> Outcome.<LabelsHung>refused(
                                    ShelfReason.NOT_IN_JOB, "sku", it.sku(), "unit", it.unit(), "job", job))
                            .orElseGet(() -> Outcome.done(new LabelsHung(store, job, some)));
                }));
    }

    private static List<LabelOf> all(LabelsTaken job) {
        List<LabelOf> all = new ArrayList<>(job.away());
        job.labels().forEach(it -> all.add(it.of()));
        return all;
    }

    /**
     * Prints what is left of a job, label by label, and marks as hung those of which the printer says that they are out, and no
     * other: a power cut, a printer that stops, or one that falls silent leaves a label taken, to be printed again by {@link
     * PrintRun#again}. Refused by {@code ShelfReason} where the job is not open, or the printer can not give the evidence that
     * is asked for; then nothing is printed. Labels that are to be taken off the shelf stay in the job. Blocks its caller for
     * as long as the printer takes; on any thread.
     */
    public Outcome<LabelsPrinted> print(PrintRun run, LabelPrinter printer, LabelDesign design) {
        Books books = editions.get().at(wall()).books();
        LabelPress press = new LabelPress(printer, design, books.catalogue()::find, this::hung);
        return look(book -> book.job(store, run.job())).then(job -> press.print(job, run));
    }

    /** What is left of a job goes back into the queue. */
    public Outcome<LabelsPutBack> putBack(String job) {
        return run(LabelsPutBack.class, desk -> desk.book().job(store, job).map(open -> new LabelsPutBack(store, job)));
    }

    /**
     * Somebody walks along the shelf and reads a label: whether it shows what the till asks for. Where it does not, it is
     * printed again, even if it was said to hang. Refused where the goods have no price here today.
     */
    public Outcome<Boolean> check(LabelOf of, Money read) {
        Optional<ShelfLabel> wanted = labels().of(of);
        if (wanted.isEmpty()) {
            return Outcome.refused(ShelfReason.NOT_SOLD, "sku", of.sku(), "unit", of.unit(), "store", store);
        }
        if (wanted.get().price().equals(read)) {
            return Outcome.done(true);
        }
        boolean saidToHang = wanted.get().equals(shelf().hanging().get(of));
        return saidToHang
                ? run(LabelMissed.class, desk -> Outcome.done(new LabelMissed(store, of)))
                        .map(missed -> false)
                : Outcome.done(false);
    }

    private ShelfLabels labels() {
        LocalDateTime wall = wall();
        Currency currency = flows.look(
                office, reading -> reading.state(StockFold.class).book().currency());
        Map<Sku, PackContent> contents = look(LabelBook::contents);
        Books books = editions.get().at(wall).books();
        return new ShelfLabels(books, Counter.of(store, currency), wall.toLocalDate(), contents, Marks::of);
    }

    private LocalDateTime wall() {
        return flows.look(office, reading -> reading.state(AssortmentFold.class).onTheWall(reading.now()));
    }

    private <F extends LabelFact> Outcome<F> run(Class<F> kind, Function<Labelling.Desk, Outcome<F>> step) {
        return flows.run(office, new Labelling<>(kind, step));
    }

    private <T> T look(Function<LabelBook, T> look) {
        return flows.look(
                office, reading -> look.apply(reading.state(ShelfFold.class).book()));
    }
}
