// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingsportal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

namespace {

constexpr auto portal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto scheme = "color-scheme"_L1;

/// The portal's number, in whatever many variants it was wrapped: 1 is dark.
bool meansDark(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

} // namespace

SettingsPortal::SettingsPortal(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, settings, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(portal, portalPath, settings, u"Read"_s);
    read.setArguments({QString(appearance), QString(scheme)});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            emit darkTold(meansDark(reply.value().variant()));
    });
}

void SettingsPortal::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == scheme)
        emit darkTold(meansDark(value.variant()));
}

} // namespace gensvar::shell
