// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "session/session.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace gensvar::intake {

class ConstantsRow;
class ImportFoot;
class ImportForecast;
class ImportHead;
class ImportQuestions;
class PreviewTable;

/// A file before it is imported: its rows as they will be read, each column with its field, what is doubtful asked,
/// and what will happen counted. Import waits until that is known; nothing is written before it.
class ImportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImportForm(session::Session &session, QWidget *parent = nullptr);

    /// sheet: the one of the file to take, where it is known already. isOneOfSeveral: leaving it goes to the next file.
    void open(const QString &file, const QString &sheet = {}, bool isOneOfSeveral = false);
    /// Takes up what was answered in another form, and reads the file as that had it read.
    void takeOver(ImportForm &other);
    /// Hands the focus to what is to be done; the form itself keeps it until that is known.
    void takeFocus();
    void drop(); ///< what is asked is not wanted any more, nor asked again
    [[nodiscard]] const domain::ImportRequest &request() const { return m_request; }

signals:
    void importWanted(const gensvar::domain::ImportRequest &request);
    void cancelled();
    /// Each of these sheets is to be imported, one after the other.
    void sheetsWanted(const QStringList &sheets);
    void unreadable(const gensvar::base::Error &error); ///< nothing of the file could be shown

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeConstants();
    [[nodiscard]] bool isTouched() const;
    void look();
    void show(const base::Result<session::FilePreview> &preview);
    void reckon();
    [[nodiscard]] QString hindrance() const;
    void showState();
    void showWay();
    void tellEarlier(const QString &said);
    void wait(const QString &why);
    void settleFocus();
    void fail(const base::Error &error);
    void failCount(const base::Error &error);
    void chooseSheet(const QString &sheet);
    void chooseReading();
    void chooseField(int column, domain::Field field);
    void chooseFate(int column, QStringList domain::MapWishes::*fate);
    void ask();

    session::Session &m_session;
    session::Latest m_preview;
    session::Latest m_earlier;
    domain::ImportRequest m_request;
    std::optional<session::FilePreview> m_seen;
    std::optional<base::Error> m_failure;
    std::optional<base::Error> m_uncounted;      ///< why it cannot be told what the import will do
    QHash<QString, domain::MapWishes> m_bySheet; ///< what was set for sheets that were looked at before
    bool m_isOneOfSeveral = false;
    bool m_paused = false; ///< other work is under way
    bool m_asksToLeave = false;
    ImportHead *m_head;
    ImportQuestions *m_questions;
    PreviewTable *m_table;
    QStackedWidget *m_tables;
    ConstantsRow *m_constants;
    QLabel *m_rows;
    ImportForecast *m_forecast;
    ImportFoot *m_foot;
};

} // namespace gensvar::intake
