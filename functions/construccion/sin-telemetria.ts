/** In place of the telemetry that the storage of this machine would load, and that nothing here begins. */
export {};
