// SPDX-License-Identifier: Apache-2.0
/** A program that embeds Mizan; DoorsTest compiles it and runs it on the module path and on the class path. */
module embedder {
    requires dev.mizan.suite;

    uses dev.mizan.spi.store.StoreProvider;
}
