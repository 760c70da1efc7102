// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/preferences.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::session {

static constexpr auto languageKey = "window/language"_L1;
static constexpr auto themeKey = "window/theme"_L1;
static constexpr auto compactKey = "window/compact"_L1;
static constexpr auto weekKey = "window/first_day_of_week"_L1;
static constexpr auto dataFolderKey = "files/data_folder"_L1;
static constexpr auto makesKey = "backups/automatic"_L1;
static constexpr auto keptKey = "backups/kept"_L1;
static constexpr int usualBackupsKept = 7;

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

bool Preferences::set(QLatin1StringView key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return false;
    m_settings.setValue(key, value);
    return true;
}

QStringList Preferences::languages()
{
    return {u"en"_s, u"sv"_s, u"nb"_s, u"da"_s, u"nl"_s};
}

QString Preferences::language() const
{
    const QString chosen = m_settings.value(languageKey).toString();
    return languages().contains(chosen) ? chosen : QString();
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    set(languageKey, language);
    emit languageChanged();
}

ThemeChoice Preferences::theme() const
{
    const QString forced = qEnvironmentVariable("GENSVAR_THEME");
    const QString name = forced.isEmpty() ? m_settings.value(themeKey).toString() : forced;
    return name == "dark"_L1 ? ThemeChoice::Dark : name == "light"_L1 ? ThemeChoice::Light : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme)
{
    if (set(themeKey, theme == ThemeChoice::Dark ? u"dark"_s : theme == ThemeChoice::Light ? u"light"_s : u"system"_s))
        emit themeChanged();
}

bool Preferences::hasCompactRows() const
{
    return m_settings.value(compactKey, false).toBool();
}

void Preferences::setCompactRows(bool compact)
{
    if (set(compactKey, compact))
        emit tablesChanged();
}

int Preferences::firstDayOfWeek() const
{
    const int day = m_settings.value(weekKey, 0).toInt();
    return day >= Qt::Monday && day <= Qt::Sunday ? day : 0;
}

void Preferences::setFirstDayOfWeek(int day)
{
    if (set(weekKey, day))
        emit tablesChanged();
}

QString Preferences::usualDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/gensvar"_L1;
}

QString Preferences::dataFolder() const
{
    const QString chosen = m_settings.value(dataFolderKey).toString();
    return chosen.isEmpty() ? usualDataFolder() : chosen;
}

void Preferences::setDataFolder(const QString &folder)
{
    if (set(dataFolderKey, folder == usualDataFolder() ? QString() : folder))
        emit dataFolderChanged();
}

bool Preferences::makesBackups() const
{
    return m_settings.value(makesKey, true).toBool();
}

void Preferences::setMakesBackups(bool makes)
{
    if (set(makesKey, makes))
        emit backupsChanged();
}

int Preferences::backupsKept() const
{
    return std::clamp(m_settings.value(keptKey, usualBackupsKept).toInt(), 1, mostBackupsKept);
}

void Preferences::setBackupsKept(int most)
{
    if (set(keptKey, most))
        emit backupsChanged();
}

} // namespace gensvar::session
