// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/page.h"

class QLabel;

namespace gensvar::session {
class Preferences;
}

namespace gensvar::settings {

class BackupSection;
class DataFolderSection;
class FiguresSection;
class FileSection;
class LookSection;
class Section;
class StartSection;

/// What can be set: for this computer, and for the open store where there is one.
class SettingsPage : public parts::Page
{
    Q_OBJECT

public:
    SettingsPage(session::Session &session, session::Preferences &preferences, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    void handOut(const HandOut &then) override;

    /// What is set together, from top to bottom.
    enum class Place { Look, Start, Figures, File, Backups, DataFolder };
    [[nodiscard]] static QList<Place> places();
    [[nodiscard]] static QString titleOf(Place place);
    void goTo(Place place); ///< the first of its controls has the focus; none where it needs a file and none is open

private:
    QWidget *makeContent();
    [[nodiscard]] QList<Section *> sections() const; ///< as places()

    LookSection *m_look;
    StartSection *m_start;
    FiguresSection *m_figures;
    FileSection *m_file;
    BackupSection *m_backups;
    DataFolderSection *m_dataFolder;
    QLabel *m_noFile;
    QWidget *m_ofFile = nullptr; ///< the sections that need an open store
};

} // namespace gensvar::settings
