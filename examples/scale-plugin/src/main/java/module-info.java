/** Scales of Acme. */
module com.acme.scale {
    requires transitive dev.mizan.hardware;

    exports com.acme.scale;

    provides dev.mizan.hardware.scale.ScaleProvider with
            com.acme.scale.AcmeScales;
}
