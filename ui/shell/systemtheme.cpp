// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/systemtheme.h"

#include <QGuiApplication>
#include <QPalette>

#ifdef QT_DBUS_LIB
#include "shell/settingsportal.h"
#endif
#ifdef Q_OS_WIN
#include <QSettings>
#endif

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
    , m_dark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
#ifdef Q_OS_WIN
    const QSettings personal(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                             QSettings::NativeFormat);
    m_dark = personal.value("AppsUseLightTheme"_L1, 1).toInt() == 0;
#endif
#ifdef QT_DBUS_LIB
    connect(new SettingsPortal(this), &SettingsPortal::darkTold, this, &SystemTheme::set);
#endif
}

void SystemTheme::set(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed();
}

} // namespace gensvar::shell
