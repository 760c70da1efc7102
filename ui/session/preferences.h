// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QSettings;

namespace gensvar::session {

enum class ThemeChoice { System, Light, Dark };

/// What a person chose for this computer, whichever store is open. Told as soon as it changes; every choice acts at
/// once.
class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    /// "sv", "nb" …; empty: as the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] static QStringList languages(); ///< those that the window speaks

    /// The environment's GENSVAR_THEME ("light", "dark") goes before the choice.
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    [[nodiscard]] bool hasCompactRows() const;
    void setCompactRows(bool compact);

    /// Qt::Monday or another; 0: as the language has it.
    [[nodiscard]] int firstDayOfWeek() const;
    void setFirstDayOfWeek(int day);

    /// Where the files lie that no other place is chosen for: the one chosen, else the usual one.
    [[nodiscard]] QString dataFolder() const;
    void setDataFolder(const QString &folder); ///< empty: the usual one
    [[nodiscard]] static QString usualDataFolder();

    [[nodiscard]] bool makesBackups() const;
    void setMakesBackups(bool makes);
    [[nodiscard]] int backupsKept() const; ///< of those that are made by themselves
    void setBackupsKept(int most);
    static constexpr int mostBackupsKept = 99;

signals:
    void languageChanged();
    void themeChanged();
    void tablesChanged(); ///< the rows' height, or the first day of the week
    void backupsChanged();
    void dataFolderChanged();

private:
    /// Whether it is another than before.
    bool set(QLatin1StringView key, const QVariant &value);

    QSettings &m_settings;
};

} // namespace gensvar::session
