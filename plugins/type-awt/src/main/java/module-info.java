// SPDX-License-Identifier: Apache-2.0
/** Letters as dots by the JDK's own text layout and the host's fonts. */
module dev.mizan.plugin.type.awt {
    requires transitive dev.mizan.hardware;
    requires java.desktop;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.type.awt;

    provides dev.mizan.hardware.receipt.raster.TypesetterProvider with
            dev.mizan.plugin.type.awt.AwtTypesetterProvider;
}
