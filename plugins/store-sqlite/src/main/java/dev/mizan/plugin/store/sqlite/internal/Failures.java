// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite.internal;

import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import java.nio.file.Path;
import java.sql.SQLException;

/** Tells what an error of SQLite means to the shop. */
public final class Failures {
    private static final int PRIMARY_CODE = 0xff;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int TOO_BIG = 18;
    private static final int NOT_A_DATABASE = 26;

    private final Path file;

    public Failures(Path file) {
        this.file = file;
    }

    public StoreException of(SQLException error) {
        return new StoreException(kind(error), file.toString(), String.valueOf(error.getMessage()), error);
    }

    /** An error while reading what only this plugin writes: unless the disk failed, what is there is not ours. */
    public StoreException whileReading(SQLException error) {
        StoreFailure kind = kind(error);
        boolean strange = kind == StoreFailure.FAILED && (error.getErrorCode() & PRIMARY_CODE) <= 1;
        return new StoreException(
                strange ? StoreFailure.CORRUPT : kind, file.toString(), String.valueOf(error.getMessage()), error);
    }

    public StoreException corrupt(String detail) {
        return new StoreException(StoreFailure.CORRUPT, file.toString(), detail);
    }

    public StoreException failed(Throwable cause) {
        return cause instanceof StoreException known
                ? known
                : new StoreException(StoreFailure.FAILED, file.toString(), String.valueOf(cause), cause);
    }

    public StoreException closed() {
        return new StoreException(StoreFailure.CLOSED, file.toString(), "its owner closed it");
    }

    public static StoreFailure kind(SQLException error) {
        return switch (error.getErrorCode() & PRIMARY_CODE) {
            case FULL -> StoreFailure.FULL;
            case CORRUPT, NOT_A_DATABASE, TOO_BIG -> StoreFailure.CORRUPT;
            case BUSY, LOCKED -> StoreFailure.IN_USE;
            default -> StoreFailure.FAILED;
        };
    }
}
