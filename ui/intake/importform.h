// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "session/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace gensvar::intake {

class ConstantsRow;
class DateQuestion;
class ImportSummary;
class LeftOutLine;
class LeftOutTable;
class PreviewTable;
class ScoreQuestion;
class SheetChoice;

/// A file before it is imported: its rows as they will be read, each column with its field, what is doubtful asked,
/// and what will happen counted. Nothing is written before Import.
class ImportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImportForm(session::Session &session, QWidget *parent = nullptr);

    /// sheet: the one of the file to take, where it is known already. isOneOfSeveral: leaving it goes to the next file.
    void open(const QString &file, const QString &sheet = {}, bool isOneOfSeveral = false);
    /// Takes up what was answered in another form, and reads the file as that had it read.
    void takeOver(const ImportForm &other);
    /// Hands the focus to Import; nobody has it while the file is read, so that it gets it then.
    void takeFocus();
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
    QLayout *makeHead();
    QLayout *makeConstants();
    QWidget *makeFoot();
    [[nodiscard]] bool isTouched() const;
    void look();
    void show(const base::Result<session::FilePreview> &preview);
    void showState();
    void count();
    void showCount(const domain::ImportReport &report);
    void clearCount(const QString &why);
    void fail(const base::Error &error);
    void chooseField(int column, domain::Field field);
    void chooseFate(int column, QStringList domain::MapWishes::*fate);
    void ask();

    session::Session &m_session;
    session::Latest m_preview;
    session::Latest m_count;
    domain::ImportRequest m_request;
    std::optional<session::FilePreview> m_seen;
    std::optional<base::Error> m_failure;
    bool m_isOneOfSeveral = false;
    bool m_paused = false; ///< other work is under way
    bool m_asksToLeave = false;
    QLabel *m_heading;
    QLabel *m_note;
    SheetChoice *m_sheet;
    QLineEdit *m_source;
    QCheckBox *m_remember;
    DateQuestion *m_question;
    ScoreQuestion *m_score;
    PreviewTable *m_table;
    LeftOutTable *m_leftOut;
    QStackedWidget *m_tables;
    ConstantsRow *m_constants;
    QLabel *m_rows;
    ImportSummary *m_summary;
    LeftOutLine *m_reasons;
    QLabel *m_state;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace gensvar::intake
