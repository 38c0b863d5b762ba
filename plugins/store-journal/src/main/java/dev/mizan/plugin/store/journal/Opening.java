// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/**
 * Opens a journal: locks it, looks whether the file is one of ours, reads it whole, takes off what was never finished,
 * and only then lets anybody write. Whatever fails, nothing stays open and a file of another kind is left as it was.
 */
final class Opening {
    private static final byte[] FIRST = "MZNJRNL1".getBytes(StandardCharsets.US_ASCII);

    private final JournalSettings settings;
    private final HeadFile head;
    private final HeadFile.Mark mark;

    private Opening(JournalSettings settings, HeadFile head) throws IOException {
        this.settings = settings;
        this.head = head;
        this.mark = head.read().orElse(new HeadFile.Mark(0, 0));
    }

    static Store open(JournalSettings asked) {
        try {
            Path folder = Objects.requireNonNull(asked.file().getParent());
            Files.createDirectories(folder);
            Path real = Files.exists(asked.file())
                    ? asked.file().toRealPath()
                    : folder.toRealPath().resolve(asked.file().getFileName());
            HeadFile head = HeadFile.lock(real);
            try {
                return new Opening(asked.at(real), head).store();
            } catch (IOException | RuntimeException | Error e) {
                head.abandon();
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException(StoreFailure.FAILED, asked.file().toString(), String.valueOf(e.getMessage()), e);
        }
    }

    private Store store() throws IOException {
        boolean isNew = demandOurs();
        JournalFile file = new JournalFile(settings.file());
        try {
            if (isNew) {
                file.cut(0);
                file.append(FIRST);
                file.force();
            }
            Index index = new Index();
            Scan scan = new Scan(settings.file().toString(), file, index, FIRST.length);
            scan.run(settings.relaxed() ? 0 : mark.length());
            if (scan.end() < file.length()) {
                file.cut(scan.end());
                file.force();
            }
            head.write(new HeadFile.Mark(scan.end(), scan.group()));
            Log log = new Log(settings.file().toString(), file, index);
            return new JournalStore(settings, new Writer(settings, head, file, log, scan.group()), log);
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    /** Whether there is nothing yet: no file, or one whose very beginning was never finished. */
    private boolean demandOurs() throws IOException {
        byte[] begins = new byte[0];
        if (Files.exists(settings.file())) {
            try (InputStream in = Files.newInputStream(settings.file())) {
                begins = in.readNBytes(FIRST.length);
            }
        }
        if (Arrays.equals(begins, FIRST)) {
            return false;
        }
        if (mark.length() > FIRST.length) {
            throw failure(StoreFailure.CORRUPT, "it was " + mark.length() + " bytes long and has lost its beginning");
        }
        if (!Arrays.equals(begins, Arrays.copyOf(FIRST, begins.length))) {
            throw failure(StoreFailure.UNKNOWN_FORMAT, "it does not begin as a journal of format 1");
        }
        return true;
    }

    private StoreException failure(StoreFailure failure, String detail) {
        return new StoreException(failure, settings.file().toString(), detail);
    }
}
