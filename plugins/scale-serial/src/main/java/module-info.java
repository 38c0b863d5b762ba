// SPDX-License-Identifier: Apache-2.0
/** Counter scales on a serial line. */
module dev.mizan.plugin.scale.serial {
    requires transitive dev.mizan.hardware;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.scale.serial;
    exports dev.mizan.plugin.scale.serial.wire;

    provides dev.mizan.hardware.scale.ScaleProvider with
            dev.mizan.plugin.scale.serial.SerialScaleProvider;
}
