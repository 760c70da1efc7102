// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace gensvar::shell {

/// What a Linux desktop says of itself over D-Bus, as far as it is asked here. Built where Qt has D-Bus.
class SettingsPortal : public QObject
{
    Q_OBJECT

public:
    explicit SettingsPortal(QObject *parent = nullptr);

signals:
    /// The answer to the question at the start, and each change.
    void darkTold(bool dark);

private slots:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

} // namespace gensvar::shell
