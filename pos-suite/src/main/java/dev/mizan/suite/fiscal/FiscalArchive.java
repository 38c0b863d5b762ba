// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.form.ReadableForm;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Outcome.Done;
import dev.mizan.suite.flow.Recorded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps tax documents as files: each as it may be handed over, under the name that its regime gives it, the text of its QR
 * code beside it, and a form that people read where there is one. What was kept is never overwritten; keeping it again
 * changes nothing. Blocks while files are written; a folder that can not be written is an {@link UncheckedIOException}. Safe
 * for use by many threads.
 */
public final class FiscalArchive {
    private final Path folder;
    private final FiscalDesk desk;
    private final Outbox outbox;
    private final ZoneId zone;
    private final Optional<ReadableForm> form;

    /**
     * An archive in a folder, which is made where it is not there.
     *
     * @param outbox that knows what may be handed over
     * @param zone of the legal time of the store
     */
    public FiscalArchive(Path folder, FiscalDesk desk, Outbox outbox, ZoneId zone) {
        this(folder, desk, outbox, zone, Optional.empty());
    }

    private FiscalArchive(Path folder, FiscalDesk desk, Outbox outbox, ZoneId zone, Optional<ReadableForm> form) {
        this.folder = folder;
        this.desk = desk;
        this.outbox = outbox;
        this.zone = zone;
        this.form = form;
    }

    /** The same, with a form of each document that people read. */
    public FiscalArchive with(ReadableForm readable) {
        return new FiscalArchive(folder, desk, outbox, zone, Optional.of(readable));
    }

    /**
     * Keeps the documents of a sale, a return or an exchange. Refused where one may not be handed over yet, has no form, or
     * is there with other content; all is refused then, before anything is written.
     *
     * @param repaired the corrected documents that took the place of rejected ones, for their forms: the log has only their
     *     bytes; one that is not given has no form
     * @return where each stands
     */
    public Outcome<List<Path>> keep(Recorded sale, FiscalDocument... repaired) {
        Occasion occasion = outbox.occasion(zone, sale);
        return outbox.handOver(sale.document())
                .then(issued -> desk.real(occasion)
                        .then(documents -> files(
                                issued,
                                Stream.concat(documents.stream(), Stream.of(repaired))
                                        .toList())))
                .then(this::written);
    }

    private Outcome<List<Artefact>> files(List<Issued> all, List<FiscalDocument> documents) {
        List<Artefact> files = new ArrayList<>();
        for (Issued issued : all) {
            Artefact own = issued.artefact();
            files.add(own);
            if (!issued.stamp().qr().isEmpty()) {
                files.add(Artefact.text(
                        own.fileName() + ".qr.txt", "text/plain", issued.stamp().qr()));
            }
            FiscalDocument document = documents.stream()
                    .filter(it -> it.head().id().equals(issued.id()))
                    .findFirst()
                    .orElse(null);
            if (form.isPresent() && document != null) {
                Outcome<Artefact> readable = form.get().of(document, issued);
                if (!(readable instanceof Done<Artefact> done)) {
                    return readable.map(never -> files);
                }
                files.add(done.value());
            }
        }
        return Outcome.done(files);
    }

    private Outcome<List<Path>> written(List<Artefact> files) {
        try {
            Files.createDirectories(folder);
            List<Artefact> missing = new ArrayList<>();
            for (Artefact file : files) {
                Path path = folder.resolve(file.fileName());
                if (!Files.exists(path)) {
                    missing.add(file);
                } else if (!Arrays.equals(Files.readAllBytes(path), file.bytes())) {
                    return Outcome.refused(FiscalFlowReason.ARCHIVED_OTHERWISE, "file", file.fileName());
                }
            }
            for (Artefact file : missing) {
                Path half = Files.createTempFile(folder, "half", ".tmp");
                Files.write(half, file.bytes());
                Files.move(half, folder.resolve(file.fileName()), StandardCopyOption.ATOMIC_MOVE);
            }
            return Outcome.done(
                    files.stream().map(it -> folder.resolve(it.fileName())).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the archive " + folder + " can not be written", e);
        }
    }
}
